import ContactForms
import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

/// What somebody typed about a control; the fields of each step have names of their own.
struct ControlForm {
    private let form: Form
    private let step: ControlStep.Kind
    private let fields: DraftFields

    init(_ form: Form, _ step: ControlStep.Kind) {
        self.form = form
        self.step = step
        fields = DraftFields(form.valuesByName)
    }

    var version: Int? { form.text("version").flatMap(Int.init) }

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String? { step.field(name) }

    func newControl() throws(Refusal) -> NewControl {
        guard let begins = try day("begins") else {
            throw .unsaid("begins", "it is not said from when it stands", "give the first day")
        }
        return NewControl(
            ControlID(text("control")),
            protects: text("protects").ifWritten.map { PersonID($0) },
            keeper: text("keeper"),
            begins: begins,
            ends: try day("ends"),
            review: try day("review")
        )
    }

    func followUp() throws(Refusal) -> ControlFollowUp {
        switch step {
        case .putInPlace, .replace: return .replace(try newControl())
        case .release: return .release(words: text("words"))
        case .extend:
            guard let until = try day("until") else {
                throw .unsaid("until", "it is not said until when it lasts", "give the last day")
            }
            return .extend(until: until, words: text("words"))
        }
    }

    private func text(_ name: String) -> String { (form.text(step.field(name)) ?? "").trimmed }

    /// Nil where nothing is typed.
    private func day(_ name: String) throws(Refusal) -> CalendarDay? {
        let typed = TypedDate(step.field(name), fields)
        if typed.isEmpty { return nil }
        guard let day = typed.day else { throw .unsaid(name, "this is not a date", "write it like 27 11 2026") }
        return day
    }
}
