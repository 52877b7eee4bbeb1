import PlainWords
import Respond
import Understand
import Vocabulary

/// How meetings are told, under the policy in force.
struct MeetingWords {
    let names: Names
    let policy: RespondPolicy
    let staff: StaffNames

    func kind(_ id: MeetingKindID) -> MeetingKind? { policy.meetings.kinds.first { $0.term.id == id } }

    func title(_ id: MeetingKindID) -> String { kind(id)?.term.title ?? id.text }

    func agencies(_ all: [AgencyID]) -> String { all.map { names.title($0).withinSentence }.listed() }

    func family(_ id: ActionFamilyID) -> String {
        policy.meetings.families.first { $0.id == id }?.title ?? id.text
    }

    func outcome(_ id: OutcomeID) -> String {
        policy.outcomes.first { $0.term.id == id }?.term.title ?? id.text
    }

    func withheld(_ id: WithholdingReasonID?) -> String {
        policy.hub.research.withholding.first { $0.id == id }?.title.lowercasedFirst ?? id?.text ?? ""
    }

    /// The fields of the day and time at which a meeting begins.
    static func begins(_ fields: FormFields, _ name: String) -> FormPart {
        .date(fields.date(name, "When does it begin?", timeLabel: "Time (24 hour)"))
    }
}

extension MeetingMove {
    /// What a button says.
    var does: String {
        switch self {
        case .invite: "Send the papers out"
        case .postpone: "Postpone it"
        case .takeChair: "Take the chair"
        case .hold: "It was held"
        case .close: "Agree the minutes and close it"
        case .cancel: "Cancel it"
        }
    }

    /// How it is told once it was done.
    var done: String {
        switch self {
        case .invite: "Papers sent out"
        case .postpone: "Postponed"
        case .takeChair: "Chair taken"
        case .hold: "Held"
        case .close: "Minutes agreed, and closed"
        case .cancel: "Cancelled"
        }
    }
}

extension MeetingMove {
    /// The form in which it is made.
    func form(_ view: MeetingView, _ words: MeetingWords, _ fields: FormFields) -> StepForm {
        let to = "/meetings/\(view.record.id.text)/\(rawValue)"
        let why = FormPart.area(fields.area("\(rawValue).words", "Why?").high(2, isOptional: false))
        let version = view.record.version
        switch rule.asks {
        case .nothing:
            let told =
                self == .invite
                ? "Each agency then sees those for whom it is invited, and nobody else."
                : "Each referral of which an outcome is said is completed, and its sender is told."
            return StepForm(does, to: to, intro: told, version: version, isFolded: false)
        case .words:
            let told = self == .cancel ? "Its people then wait on your list until they are put on another." : nil
            return StepForm(does, to: to, intro: told, version: version, [why], isGrave: self == .cancel)
        case .time:
            let begins = MeetingWords.begins(fields, "\(rawValue).begins")
            return StepForm(does, to: to, version: version, [begins, why])
        case .attendance:
            let all = ([view.record.host] + view.parts.flatMap(\.agencies)).removingRepeats()
            let choices = all.map { Choice($0.text, words.names.title($0)) }
            let quorum = words.kind(view.record.sort).map { "Needed: \($0.quorum.lowercasedFirst)." }
            let there = fields.choice("\(rawValue).attended", "Who was there?", hint: quorum, of: choices).small()
            return StepForm(does, to: to, version: version, [.ticks(there)])
        }
    }
}
