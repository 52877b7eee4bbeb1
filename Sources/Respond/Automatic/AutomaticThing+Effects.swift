package import Vocabulary

/// Why Heed told others something, and what sort of record it is about.
package struct AutomaticReason: Sendable {
    package let event: Event.Name
    let kind: RecordKind
    package let because: String

    fileprivate init(_ event: Event.Name, of kind: RecordKind, _ because: String) {
        self.event = event
        self.kind = kind
        self.because = because
    }
}

extension AutomaticThing {
    /// What it alone tells others, and why.
    package var reasons: [AutomaticReason] {
        switch self {
        case .expireReferrals:
            [
                AutomaticReason(
                    .referralExpired,
                    of: .referral,
                    "Nobody answered it in the time that the policy gives, or agencies have agreed."
                )
            ]
        case .raiseAlarms:
            [
                AutomaticReason(
                    .referralDueSoon,
                    of: .referral,
                    "The time of its stage, by the policy or as it was agreed, was about to run out."
                ),
                AutomaticReason(
                    .referralOverdue,
                    of: .referral,
                    "The time of its stage, by the policy or as it was agreed, ran out."
                ),
            ]
        case .raiseHubAlarms:
            [
                AutomaticReason(.notificationDueSoon, of: .notification, "Its time was about to run out."),
                AutomaticReason(.notificationOverdue, of: .notification, "Its time ran out."),
                AutomaticReason(.researchDueSoon, of: .research, "The time to answer was about to run out."),
                AutomaticReason(.researchOverdue, of: .research, "The time to answer ran out."),
            ]
        case .tellOfGaps:
            [AutomaticReason(.contactUnheld, of: .contact, "Nobody held it by the time that its grade gives.")]
        case .lapseControls:
            [AutomaticReason(.controlLapsed, of: .contact, "A control's last day had passed, and nothing followed it.")]
        case .warnOfControls:
            [AutomaticReason(.controlAboutToLapse, of: .contact, "A control came within its lead time before its end.")]
        case .tellOfPlanDays:
            [
                AutomaticReason(.planReviewDueSoon, of: .plan, "The day to look at it again came into sight."),
                AutomaticReason(.planReviewOverdue, of: .plan, "The day to look at it again had passed."),
                AutomaticReason(.actionDueSoon, of: .plannedAction, "The day by which to do it came into sight."),
                AutomaticReason(.actionOverdue, of: .plannedAction, "The day by which to do it had passed."),
            ]
        case .tellOfMeetingActions:
            [
                AutomaticReason(.meetingActionDueSoon, of: .meetingPart, "The day of an action came into sight."),
                AutomaticReason(.meetingActionOverdue, of: .meetingPart, "The day of an action had passed."),
            ]
        case .tellOfFindings:
            [AutomaticReason(.workFoundMissing, of: .contact, "A standing check found work missing after its time.")]
        case .tellOfReviews:
            [AutomaticReason(.agreementReviewOverdue, of: .agreement, "The day of its review had passed.")]
        case .lapseLicences:
            [AutomaticReason(.licenceLapsed, of: .licence, "Its last day was over.")]
        case .tellOfAllocations:
            [
                AutomaticReason(
                    .coverEndsSoon,
                    of: .investigation,
                    "The end of what lets somebody do it came into sight."
                ),
                AutomaticReason(.investigationUncovered, of: .investigation, "A licence counted no longer."),
                AutomaticReason(
                    .unlicensedRunOut,
                    of: .investigation,
                    "The last day was over on which it was allowed."
                ),
            ]
        case .carryParcels:
            [AutomaticReason(.referralNotDelivered, of: .referral, "It could not be delivered, and is given up.")]
        case .runChecks, .refreshStandings, .assessWaiting, .dispatchEvents, .writeCheckpoints, .forgetAnswers,
            .forgetSessions, .writeLetters, .sendLetters,
            .forgetDrafts, .keepPolicy, .assessContacts, .reopenContacts, .endSessions, .slowSignIn:
            []
        }
    }
}
