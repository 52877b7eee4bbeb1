/// Something that can be done, as a form of its own: its fields in order, each of one sort.
struct StepForm {
    let to: String
    let heading: String
    let does: String
    let intro: String?
    let fields: [Part]
    let isFolded: Bool
    let isOpen: Bool
    let isGrave: Bool

    /// A field; exactly one of these is there.
    struct Part {
        var line: TextField?
        var area: TextArea?
        var list: SelectField?
        var radios: ChoiceField?
        var ticks: ChoiceField?
        var date: DateField?
    }

    init(
        to: String,
        _ does: String,
        intro: String? = nil,
        _ fields: [Part] = [],
        isFolded: Bool = true,
        isGrave: Bool = false
    ) {
        self.to = to
        heading = does
        self.does = does
        self.intro = intro
        self.fields = fields
        self.isFolded = isFolded
        isOpen = fields.contains(where: \.isTouched)
        self.isGrave = isGrave
    }
}

extension StepForm.Part {
    static func line(_ field: TextField) -> Self { Self(line: field) }
    static func area(_ field: TextArea) -> Self { Self(area: field) }
    static func list(_ field: SelectField) -> Self { Self(list: field) }
    static func radios(_ field: ChoiceField) -> Self { Self(radios: field) }
    static func ticks(_ field: ChoiceField) -> Self { Self(ticks: field) }
    static func date(_ field: DateField) -> Self { Self(date: field) }

    /// Whether something was typed there or is wrong with it, so that a form that was refused stands open.
    fileprivate var isTouched: Bool {
        let errors = [line?.error, area?.error, list?.error, radios?.error, ticks?.error, date?.error]
        return errors.contains { $0 != nil } || area?.value.isEmpty == false
    }
}
