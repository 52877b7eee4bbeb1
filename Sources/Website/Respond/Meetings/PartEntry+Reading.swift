import ContactForms
import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

extension PartEntry {
    /// What was typed into the form of a kind; an action is answered by its id.
    static func typed(
        _ kind: Kind,
        in form: Form,
        of part: MeetingPartRecord,
        action: RecordID?
    ) throws(Refusal) -> PartEntry {
        func text(_ name: String) -> String { (form.text("\(kind.rawValue).\(name)") ?? "").trimmed }
        switch kind {
        case .invitation: return .invitation(Invitation(AgencyID(text("agency")), because: text("why")))
        case .contribution:
            guard let known = ResearchAnswer.Known(rawValue: text("known")) else {
                throw .unsaid("known", "nothing is chosen", "say whether you know something")
            }
            let withheld = text("withheld").ifWritten.map { WithholdingReasonID($0) }
            return .contribution(
                Contribution.Said(known, facts: text("facts"), view: text("view"), withheld: withheld)
            )
        case .voice:
            guard let heard = text("heard").ifWritten else {
                throw .unsaid("heard", "nothing is chosen", "say whether they were heard")
            }
            return .voice(BroughtVoice.Said(text("words"), through: text("through"), isHeard: heard == "yes"))
        case .decision:
            let dissent = text("dissent").ifWritten.map { [Dissent(AgencyID($0), text("otherwise"))] }
            return .decision(MeetingDecision(text("words"), because: text("reason"), dissent: dissent ?? []))
        case .undecided: return .undecided(text("reason"))
        case .action:
            guard let due = TypedDate("action.due", DraftFields(form.valuesByName)).day else {
                throw .unsaid("due", "this is not a date", "write it like 27 11 2026")
            }
            let asked = MeetingAction.Asked(
                ActionFamilyID(text("family")),
                text("what"),
                owner: AgencyID(text("owner")),
                who: text("who"),
                due: due
            )
            return .action(asked)
        case .answer:
            guard let action, let done = form.text("\(action.text).done")?.ifWritten else {
                throw .unsaid("done", "nothing is chosen", "say whether it was done")
            }
            return .answer(action: action, isDone: done == "yes", words: form.text("\(action.text).words") ?? "")
        case .outcome:
            let goals = part.told.goals.indices.compactMap { GoalOutcome(rawValue: text("goal-\($0 + 1)")) }
            let outcome = ReferralOutcome(OutcomeID(text("outcome")), goals: goals)
            return .outcome(PartOutcome(outcome, text("words")))
        }
    }
}

extension PartEntry.Kind {
    /// The name in the form of what a refusal names.
    func field(_ name: String, _ action: RecordID?) -> String {
        switch (self, name) {
        case (.answer, _): "\(action?.text ?? rawValue).\(name)"
        case (.voice, "is_heard"): "voice.heard"
        case (.outcome, "goals"): "outcome.goal-1"
        case (.decision, _) where name.hasPrefix("dissent"):
            name.hasSuffix("words") ? "decision.otherwise" : "decision.dissent"
        default: "\(rawValue).\(name)"
        }
    }
}
