package import Recognise
package import Understand
package import Vocabulary

/// Everything of a contact that the standing checks look at.
package struct CheckedContact: Sendable {
    package let contact: ContactRecord
    package let assessment: AssessmentRecord?
    /// Every judgement that ever stood, oldest first.
    package var judgements: [MadeJudgement]
    package var referrals: [ReferralRecord]
    /// The referrals at which somebody has looked whom they were sent to.
    package var looked: Set<RecordID>
    package var notifications: [NotificationRecord]
    /// Routes of which the hub decided to share nothing.
    package var against: Set<RecommendedRoute>
    package var closure: ClosureRecord?
    /// What may come of a referral that is no help for the person.
    package let withoutHelp: Set<OutcomeID>

    package init(
        _ contact: ContactRecord,
        _ assessment: AssessmentRecord?,
        judgements: [MadeJudgement] = [],
        referrals: [ReferralRecord] = [],
        looked: Set<RecordID> = [],
        notifications: [NotificationRecord] = [],
        against: Set<RecommendedRoute> = [],
        closure: ClosureRecord? = nil,
        withoutHelp: Set<OutcomeID> = []
    ) {
        self.contact = contact
        self.assessment = assessment
        self.judgements = judgements
        self.referrals = referrals
        self.looked = looked
        self.notifications = notifications
        self.against = against
        self.closure = closure
        self.withoutHelp = withoutHelp
    }

    /// Everything that is missing under a policy.
    package func findings(under policy: CheckPolicy) -> [Finding] {
        policy.rules.flatMap { $0.check.findings(in: self, $0) }
    }

    /// What the last assessment recommends by certain routes.
    func recommended(_ routes: Set<PathwayID>) -> [OutlinedReferral] {
        (assessment?.made.outline.referrals ?? []).filter { routes.contains($0.pathway) }
    }

    /// The referrals of one person by one route.
    ///
    /// Who is meant stays the same in the document where somebody links them to another record afterwards.
    func referrals(by recommended: OutlinedReferral) -> [ReferralRecord] {
        referrals.filter {
            $0.recommended.pathway == recommended.pathway && $0.recommended.person == recommended.person
        }
    }

    /// The alerts of certain kinds that the last assessment raises.
    func raised(_ alerts: Set<AlertID>) -> [OutlinedAlert] {
        (assessment?.made.outline.alerts ?? []).filter { alerts.contains($0.alert) }
    }

    /// From when what the assessment tells of counts, until something is found that began earlier.
    var assessedAt: Instant { assessment?.at ?? contact.recordedAt }
}
