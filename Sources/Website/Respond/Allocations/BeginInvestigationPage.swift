import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Where an investigation is begun from a contact or a referral.
struct BeginInvestigationPage: Page {
    let back: Link
    let heading = "Begin an investigation"
    let line =
        "It belongs to your unit. Its parts are given to people whose licence covers them; nobody is told until then."
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "respond/plan-begin" }
    var title: String { heading }
    var place: String? { "/investigations" }

    init(
        to path: String,
        back: Link,
        _ kinds: [InvestigationKind],
        minding found: [InvestigationKindID],
        _ typed: FormFields,
        _ errors: ErrorSummary?
    ) {
        self.back = back
        let names = kinds.filter { found.contains($0.id) }.map { "“\($0.term.title)”" }
        let fields = typed.names.isEmpty ? Self.begun(found.first, of: kinds) : typed
        form = StepForm(
            heading,
            to: path,
            intro: names.isEmpty
                ? nil : "What was recorded brings \(names.listed()) to mind. Whether it is one, you decide.",
            version: 0,
            Self.fields(kinds, fields, needsReference: false),
            isFolded: false
        )
        self.errors = errors
    }

    /// A form in which a kind is chosen that comes to mind, or the only one there is.
    static func begun(_ found: InvestigationKindID?, of kinds: [InvestigationKind]) -> FormFields {
        let kind = found ?? (kinds.count == 1 ? kinds.first?.id : nil)
        return FormFields(kind.map { ["begin-kind": [$0.text]] } ?? [:])
    }

    static func fields(_ kinds: [InvestigationKind], _ fields: FormFields, needsReference: Bool) -> [FormPart] {
        let choices = kinds.map { Choice($0.id.text, $0.term.title) }
        let reference = FormPart.text(
            fields.text("begin-reference", "Its number elsewhere", hint: "Such as a crime number; no names")
        )
        return [
            .select(fields.select("begin-kind", "What kind of investigation it is", of: choices)),
            needsReference ? reference : reference.mayBeEmpty,
        ]
    }
}
