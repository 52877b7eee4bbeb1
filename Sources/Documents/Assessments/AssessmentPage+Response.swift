import Notation
import Recognise
import Understand
import Vocabulary

extension AssessmentPage {
    /// How far each set of questions is answered, and which published thresholds that reaches.
    mutating func writeInstruments() {
        guard !assessment.instruments.isEmpty else { return }
        page.heading("Sets of questions")
        for result in assessment.instruments {
            let reached = result.thresholds.filter { $0.result == .met }.map(\.id.text)
            let thresholds = reached.isEmpty ? "no threshold reached" : "reached: " + reached.joined(separator: ", ")
            page.item(
                "•",
                "\(result.instrument), \(names.person(result.person)): \(result.yes) yes, \(result.no) no, "
                    + "\(result.open) open; \(thresholds)"
            )
        }
    }

    /// Thoughts of the guidance; none is a finding.
    mutating func writePrompts() {
        guard !assessment.prompts.isEmpty else { return }
        page.heading("What else could this be?")
        for prompt in assessment.prompts { page.item("•", prompt.prompt) }
    }

    mutating func writeQuestions() {
        page.heading("What to find out next")
        if assessment.questions.isEmpty { page.item("", "No open fact would change a test, a role or a referral.") }
        for question in assessment.questions {
            page.item("\(question.rank).", "\(question.ask) (\(question.askOf.words))", tone: .strong)
            page.quiet(question.because.joined(separator: " "), indent: 5)
        }
    }

    mutating func writeAgencies() {
        let parts = assessment.agencies.filter { $0.role != .none }
        let without = assessment.agencies.filter { $0.role == .none }
        page.heading("Which agency")
        if parts.isEmpty { page.item("", "No agency has a part yet.") }
        for role in [AgencyRole.primary, .supporting] {
            for part in parts where part.role == role {
                let whom = part.person.map { ", for " + names.person($0) } ?? ""
                page.item("[\(role.rawValue)]", names.title(part.agency) + whom, tone: role == .primary ? .strong : nil)
                page.quiet(part.because.joined(separator: " "))
            }
        }
        for part in without where part.person == nil {
            page.item("[no part]", names.title(part.agency))
            page.quiet(part.because.joined(separator: " "))
        }
    }

    mutating func writeReferrals() {
        guard !assessment.referrals.isEmpty else { return }
        page.heading("Refer or notify")
        for referral in assessment.referrals {
            let due = referral.due.map { ", by " + LocalTime.words(of: $0) } ?? ""
            page.item(
                "→",
                "\(names.title(referral.pathway)) to \(names.title(referral.to)), about "
                    + "\(names.person(referral.person))\(due)",
                tone: .strong
            )
            page.quiet(referral.because.joined(separator: " "))
            page.quiet("Agreement: \(referral.consent.words). Basis: \(basis(of: referral)).")
            page.quiet("Time: \(referral.clock.words.trimmingFullStop) (\(referral.clock.authority.name)).")
            if !referral.missing.isEmpty { page.quiet("Still missing: \(referral.missing.joined(separator: "; ")).") }
        }
    }

    private func basis(of referral: Referral) -> String {
        referral.lawful.isEmpty
            ? "none in the policy for this day" : referral.lawful.map(\.name).removingRepeats().joined(separator: "; ")
    }

    mutating func writeActions() {
        guard !assessment.actions.isEmpty else { return }
        page.heading("Consider doing")
        for action in assessment.actions {
            page.item("□", "\(action.action) (\(names.title(action.owner)))", tone: .strong)
            let due = action.due.map { " By \(LocalTime.words(of: $0))." } ?? ""
            page.quiet("Changes: \(action.addresses). Answers: \(action.answers.trimmingFullStop).\(due)")
        }
    }

    mutating func writeRemaining() {
        guard !assessment.remaining.isEmpty else { return }
        page.heading("Still unanswered")
        for left in assessment.remaining { page.item("!", left.because, tone: .alarm) }
    }

    mutating func writeJudgement() {
        page.heading("The responder's own judgement")
        if let judgement = assessment.judgement {
            let by = judgement.by.map { " (\($0))" } ?? ""
            page.item("", "\(judgement.grade.rawValue)\(by): \(judgement.rationale ?? "no reason written")")
        } else {
            page.item("", "Not recorded yet. The findings above inform it; they do not replace it.")
        }
        page.quiet(
            "Policy \(assessment.policy.id) \(assessment.policy.version), \(assessment.policy.sha256.prefix(12)).",
            indent: 2
        )
    }
}

extension AskOf {
    fileprivate var words: String {
        switch self {
        case .observe: "look and listen"
        case .records: "check the records"
        case .person: "ask the person"
        case .partner: "ask a partner agency"
        case .specialist: "leave to a specialist"
        }
    }
}

extension ConsentState {
    fileprivate var words: String {
        switch self {
        case .given: "given"
        case .refused: "refused"
        case .withdrawn: "withdrawn"
        case .notAsked: "not asked"
        case .notSafeToAsk: "not safe to ask"
        case .notAble: "not able to give it"
        }
    }
}
