/// Something that Heed does by itself, in words: what it does, by which rule, whom it tells, and how that is changed.
package struct AutomaticTerms: Sendable {
    package let title: String
    package let does: String
    /// The value of the policy, or the rule, by which it is done.
    package let rule: String
    package let tells: String
    package let change: String

    init(_ title: String, _ does: String, by rule: String, tells: String, change: String) {
        self.title = title
        self.does = does
        self.rule = rule
        self.tells = tells
        self.change = change
    }
}

extension String {
    static let nobody = "Nobody; it shows where one looks."
    static let program = "It is part of the program."

    static func policyOrAgreement(_ keys: String, _ file: String) -> String {
        policy(keys, file) + " Where agencies have agreed otherwise, alter that by an agreement that takes its place."
    }

    static func policy(_ keys: String, _ file: String) -> String {
        "Change \(keys) in Policy/\(file), with a period of its own."
    }
}

extension AutomaticThing {
    package var terms: AutomaticTerms {
        switch self {
        case .expireReferrals: .expireReferrals
        case .raiseAlarms: .raiseAlarms
        case .raiseHubAlarms: .raiseHubAlarms
        case .tellOfGaps: .tellOfGaps
        case .lapseControls: .lapseControls
        case .warnOfControls: .warnOfControls
        case .tellOfPlanDays: .tellOfPlanDays
        case .tellOfMeetingActions: .tellOfMeetingActions
        case .runChecks: .runChecks
        case .tellOfFindings: .tellOfFindings
        case .tellOfReviews: .tellOfReviews
        case .lapseLicences: .lapseLicences
        case .tellOfAllocations: .tellOfAllocations
        case .refreshStandings: .refreshStandings
        case .assessWaiting: .assessWaiting
        case .dispatchEvents: .dispatchEvents
        case .carryParcels: .carryParcels
        case .writeLetters: .writeLetters
        case .sendLetters: .sendLetters
        case .writeCheckpoints: .writeCheckpoints
        case .forgetAnswers: .forgetAnswers
        case .forgetSessions: .forgetSessions
        case .forgetDrafts: .forgetDrafts
        case .keepPolicy: .keepPolicy
        case .assessContacts: .assessContacts
        case .reopenContacts: .reopenContacts
        case .endSessions: .endSessions
        case .slowSignIn: .slowSignIn
        }
    }
}
