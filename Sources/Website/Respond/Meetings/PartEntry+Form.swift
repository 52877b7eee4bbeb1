import PlainWords
import Respond
import Understand
import Vocabulary

extension PartEntry.Kind {
    /// The forms in which it is written; an action that was asked of us has one each.
    func forms(_ view: MeetingPartView, _ agency: AgencyID, _ words: MeetingWords, _ fields: FormFields) -> [StepForm] {
        let to = "/meeting-parts/\(view.record.id.text)/\(rawValue)"
        let version = view.record.version
        guard self == .answer else {
            return [StepForm(does, to: to, version: version, self.fields(view, words, fields))]
        }
        return view.record.actions.filter { $0.asked.owner == agency && $0.answer == nil }.map { action in
            let place = action.id.text
            let choices = [Choice("yes", "Yes"), Choice("no", "No")]
            let done = fields.choice("\(place).done", "Was it done?", of: choices).small()
            let area = fields.area("\(place).words", "What came of it, or why it was not done").high(
                2,
                isOptional: false
            )
            let heading = "Answer: \(action.asked.what)"
            return StepForm(heading, to: "\(to)/\(place)", version: version, [.radios(done), .area(area)])
        }
    }

    private var does: String {
        switch self {
        case .invitation: "Invite another agency"
        case .contribution: "Say what we hold"
        case .voice: "Bring the person's own words"
        case .decision: "Write a decision"
        case .undecided: "Say why nothing is decided"
        case .action: "Agree an action"
        case .answer: "Answer an action"
        case .outcome: "Say what came of the referral"
        }
    }

    private func fields(_ view: MeetingPartView, _ words: MeetingWords, _ fields: FormFields) -> [FormPart] {
        func name(_ part: String) -> String { "\(rawValue).\(part)" }
        func area(_ part: String, _ label: String, hint: String? = nil, _ rows: Int = 3) -> FormPart {
            .area(fields.area(name(part), label, hint: hint).high(rows, isOptional: false))
        }
        func may(_ part: String, _ label: String, hint: String? = nil) -> FormPart {
            .area(fields.area(name(part), label, hint: hint).high(2))
        }
        func select(_ part: String, _ label: String, hint: String? = nil, of choices: [Choice]) -> FormPart {
            .select(fields.select(name(part), label, hint: hint, of: choices))
        }
        let agencies = view.record.agencies.map { Choice($0.text, words.names.title($0)) }
        switch self {
        case .invitation:
            let others = words.policy.agencies.filter { !view.record.agencies.contains($0.id) }
            let choices = others.map { Choice($0.id.text, $0.title) }
            return [
                select("agency", "Which agency?", of: choices), area("why", "Why they need to know of this person", 2),
            ]
        case .contribution:
            let known = fields.choice(
                name("known"),
                "Is anything known to your agency?",
                of: [
                    Choice("known", "Yes"), Choice("not-known", "No, we hold nothing"),
                    Choice("may-not-say", "We may not say", note: "That is an answer too; choose why below."),
                ]
            )
            let reasons = words.policy.hub.research.withholding.map { Choice($0.id.text, $0.title) }
            return [
                .radios(known.small()),
                may("facts", "What is known", hint: "What was seen, heard or is on record, and when."),
                may("view", "What you make of it", hint: "Your professional view, kept apart from what is known."),
                select("withheld", "Why you may not say", hint: "Only where you may not.", of: reasons),
            ]
        case .voice:
            let heard = [Choice("yes", "Yes"), Choice("no", "No", note: "Say below what was tried, and why not.")]
            return [
                .radios(fields.choice(name("heard"), "Were they heard?", of: heard).small()),
                area("words", "What they say and wish, in their words"),
                .text(fields.text(name("through"), "Who brings it", hint: "By name or post")),
            ]
        case .decision:
            return [
                area("words", "What is decided"), area("reason", "What it rests on", 2),
                select("dissent", "Who sees it otherwise", hint: "Leave it where all agree.", of: agencies),
                may("otherwise", "How they see it"),
            ]
        case .undecided: return [area("reason", "Why nothing is decided", 2)]
        case .action:
            let families = words.policy.meetings.families.map { Choice($0.id.text, $0.title) }
            return [
                select("family", "What kind of action?", of: families), area("what", "What is to be done", 2),
                select("owner", "Which agency does it?", of: agencies),
                .text(fields.text(name("who"), "Who does it there", hint: "By name or post")),
                .date(fields.date(name("due"), "Until when")),
            ]
        case .outcome:
            let outcomes = words.policy.outcomes.map { Choice($0.term.id.text, $0.term.title) }
            let goals = view.record.told.goals.enumerated().map { index, goal in
                select("goal-\(index + 1)", goal, of: GoalOutcome.allCases.map { Choice($0.rawValue, $0.words) })
            }
            return [select("outcome", "What came of it", of: outcomes)] + goals
                + [area("words", "What was done and how the person is, as the sender will read it")]
        case .answer: return []
        }
    }
}
