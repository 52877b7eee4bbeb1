/// A field of a form of which the fields are told in their order; exactly one is there.
struct FormPart {
    var aSelect: SelectField?
    var aText: TextField?
    var anArea: TextArea?
    var aDate: DateField?
    var someTicks: ChoiceField?

    static func select(_ field: SelectField) -> FormPart { FormPart(aSelect: field) }
    static func text(_ field: TextField) -> FormPart { FormPart(aText: field) }
    static func area(_ field: TextArea) -> FormPart { FormPart(anArea: field) }
    static func date(_ field: DateField) -> FormPart { FormPart(aDate: field) }
    static func ticks(_ field: ChoiceField) -> FormPart { FormPart(someTicks: field) }

    /// The same, of which it is said that it may be left empty.
    var mayBeEmpty: FormPart {
        var part = self
        part.aSelect?.isOptional = true
        part.aText?.isOptional = true
        part.anArea?.isOptional = true
        part.aDate?.isOptional = true
        part.someTicks?.isOptional = true
        return part
    }
}

/// Something that can be done, as a form of its own.
struct StepForm {
    let to: String
    let heading: String
    let does: String
    let version: Int
    let parts: [FormPart]
    /// Whether it is opened by the one who wants it.
    let isFolded: Bool
    let isOpen: Bool

    /// `prefix` is what the names of its fields begin with, so that several can stand on one page.
    init(
        _ heading: String,
        to path: String,
        does: String? = nil,
        version: Int,
        _ parts: [FormPart],
        isFolded: Bool = true,
        _ prefix: String,
        _ fields: FormFields
    ) {
        to = path
        self.heading = heading
        self.does = does ?? heading
        self.version = version
        self.parts = parts
        self.isFolded = isFolded && !parts.isEmpty
        isOpen = fields.names.contains { $0.hasPrefix(prefix + "-") }
    }
}
