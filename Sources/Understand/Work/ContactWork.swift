package import Recognise
package import Vocabulary

/// What of a contact waits for somebody, as it follows from the contact and its last assessment.
package struct ContactWork: Hashable, Sendable {
    package let standing: RiskStanding
    package let judgement: JudgementStanding
    /// Who gave the judgement that stands, and when.
    package let judgedBy: AccountID?
    package let judgedAt: Instant?
    package let hasOpenQuestions: Bool
    package let hasChangedSinceJudged: Bool
    /// The clock that runs; nil where none does.
    package let wait: Wait?
    /// Whether something changed since that clock was begun.
    package let hasChangedSinceWait: Bool
    /// Whether a control lapsed that nobody has judged since, or done anything about.
    package let hasLapsedControl: Bool

    package init(_ contact: ContactRecord, _ assessment: AssessmentRecord?) {
        standing = RiskStanding(contact, assessment)
        judgement = contact.judgementStanding
        judgedBy = contact.judgement?.by
        judgedAt = contact.judgement?.at
        hasOpenQuestions = assessment?.made.outline.questions.isEmpty == false
        hasChangedSinceJudged = contact.hasChangedSinceJudged
        wait = contact.runningWait
        hasChangedSinceWait = wait.map { contact.documentVersion > $0.contactVersion } ?? false
        hasLapsedControl = contact.hasLapsedControl
    }

    /// A row of what a store keeps for looking up.
    package init(
        standing: RiskStanding,
        judgement: JudgementStanding,
        judgedBy: AccountID?,
        judgedAt: Instant?,
        hasOpenQuestions: Bool,
        hasChangedSinceJudged: Bool,
        wait: Wait?,
        hasChangedSinceWait: Bool,
        hasLapsedControl: Bool
    ) {
        self.standing = standing
        self.judgement = judgement
        self.judgedBy = judgedBy
        self.judgedAt = judgedAt
        self.hasOpenQuestions = hasOpenQuestions
        self.hasChangedSinceJudged = hasChangedSinceJudged
        self.wait = wait
        self.hasChangedSinceWait = hasChangedSinceWait
        self.hasLapsedControl = hasLapsedControl
    }

    /// Why it waits for an account; nothing where it does not.
    package func reasons(for account: AccountID) -> [WorkReason] {
        WorkReason.allCases.filter { reason in
            switch reason {
            case .riskNotYetKnown: standing == .notYetKnown
            case .waiting: wait != nil
            case .controlLapsed: hasLapsedControl
            case .returned: judgement == .returned && judgedBy == account
            case .changedSinceJudged: hasChangedSinceJudged
            case .notJudged: judgement == .notJudged
            // A judgement settles what was open when it was made.
            case .openQuestions: hasOpenQuestions && (judgement == .notJudged || hasChangedSinceJudged)
            }
        }
    }

    /// Whether it waits for anybody who reaches it, and not only for the one whose judgement came back.
    package var waitsForAnybody: Bool {
        standing == .notYetKnown || hasLapsedControl || wait != nil || judgement == .notJudged || hasChangedSinceJudged
    }
}

/// Why a contact waits for somebody.
package enum WorkReason: String, CaseIterable, Sendable {
    case riskNotYetKnown = "risk-not-yet-known"
    case waiting
    case controlLapsed = "control-lapsed"
    case returned
    case changedSinceJudged = "changed-since-judged"
    case notJudged = "not-judged"
    case openQuestions = "open-questions"
}

/// One line of a list of work; it names nobody.
package struct WorkLine: Sendable {
    package let contact: ContactLine
    package let work: ContactWork

    package init(_ contact: ContactLine, _ work: ContactWork) {
        self.contact = contact
        self.work = work
    }
}
