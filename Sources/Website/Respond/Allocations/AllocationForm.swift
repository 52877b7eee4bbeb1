import PlainWords
import Respond
import Vocabulary
import WebSupport

/// What somebody typed into one of the forms of an investigation; the fields of each form have names of their own.
struct AllocationForm {
    private let form: Form
    private let prefix: String

    init(_ form: Form, _ prefix: String) {
        self.form = form
        self.prefix = prefix
    }

    var version: Int? { form.text("version").flatMap(Int.init) }

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String? { "\(prefix)-\(name)" }

    func text(_ name: String) -> String { form.words("\(prefix)-\(name)") }

    func new(from source: NewInvestigation.Source) -> NewInvestigation {
        NewInvestigation(InvestigationKindID(text("kind")), from: source, reference: text("reference").ifWritten)
    }

    /// Given to somebody, or handed on to them where it is said from whom.
    func allocating(_ part: InvestigationPartID) throws(Refusal) -> InvestigationStep {
        let assignee = try assignee()
        guard let present = text("from").ifWritten else { return .allocate(part, to: assignee, saying) }
        return .handOn(part, from: AccountID(present), to: assignee, because: text("because"), saying)
    }

    func allowing(_ part: InvestigationPartID) throws(Refusal) -> InvestigationStep {
        let allowing = InvestigationRecord.Allowing(
            because: text("because"),
            mitigation: text("mitigation"),
            lastDay: try form.neededDay("\(prefix)-last_day", as: "last_day")
        )
        return .allow(part, try assignee(), allowing, saying)
    }

    private var saying: InvestigationRecord.Saying {
        InvestigationRecord.Saying(metBy: text("met_by").ifWritten, overCeiling: text("over_ceiling").ifWritten)
    }

    private func assignee() throws(Refusal) -> AccountID {
        guard let chosen = text("assignee").ifWritten else {
            throw .unsaid("assignee", "nobody is chosen", "choose who is to do it")
        }
        return AccountID(chosen)
    }
}
