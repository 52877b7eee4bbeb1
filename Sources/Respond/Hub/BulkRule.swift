import Recognise
package import Vocabulary

/// A decision that may be made for several notifications at once, and what must hold for each of them.
package struct BulkRule: Sendable {
    package let term: Term<Subject.Rule>
    package let decision: HubDecision.Kind
    package let reason: HubReasonID
    package let conditions: [Condition]

    /// What must hold; what is not known does not hold.
    package enum Condition: String, CaseIterable, Sendable {
        case judgedLow = "judged-low"
        case unchangedSinceJudged = "unchanged-since-judged"
        case noChild = "no-child"
        case noOpenQuestions = "no-open-questions"
        case firstContact = "first-contact"
        case nothingRecommended = "nothing-recommended"

        /// What does not hold, as it is told of a notification.
        package var unmet: String {
            switch self {
            case .judgedLow: "nobody has judged the risk to be low"
            case .unchangedSinceJudged: "the contact has changed since it was judged"
            case .noChild: "it is not known that everybody in it is grown up"
            case .noOpenQuestions: "questions are open, or it is not assessed as it stands"
            case .firstContact: "somebody in it was met before"
            case .nothingRecommended: "the assessment recommends a referral"
            }
        }
    }

    package init(
        _ term: Term<Subject.Rule>,
        decision: HubDecision.Kind,
        reason: HubReasonID,
        when conditions: [Condition]
    ) {
        self.term = term
        self.decision = decision
        self.reason = reason
        self.conditions = conditions
    }

    /// What does not hold of a notification; nothing where the decision may be made.
    func unmet(by standing: BulkStanding) -> [Condition] {
        conditions.filter { !standing.holds($0) }
    }
}

/// What is known of a notification's contact when several are decided on at once.
struct BulkStanding {
    let grade: Grade?
    let isUnchanged: Bool
    /// The ages that each person of the contact can have; nil for one whose birth is not known.
    let ages: [ClosedRange<Int>?]
    let isAssessed: Bool
    let hasOpenQuestions: Bool
    let hasEarlier: Bool
    let isRecommended: Bool

    func holds(_ condition: BulkRule.Condition) -> Bool {
        switch condition {
        case .judgedLow: grade == .low
        case .unchangedSinceJudged: isUnchanged
        case .noChild: ages.allSatisfy { $0.map { $0.lowerBound >= 18 } ?? false }
        case .noOpenQuestions: isAssessed && !hasOpenQuestions
        case .firstContact: !hasEarlier
        case .nothingRecommended: isAssessed && !isRecommended
        }
    }
}
