import Access
package import Recognise
package import Understand
package import Vocabulary

/// Decides on a notification: it is shared by drafted referrals, shared with less in them, or not shared.
package struct DecideNotification<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords & AssessmentRecords & ReferralRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ verdict: HubVerdict,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<NotificationView>? = nil
    ) async throws -> NotificationView {
        let ids = verdict.routes.map { _ in desk.world.newID() }
        return try await desk.move(
            .decide,
            id,
            saying: verdict.words,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { NotificationView($0, $1.contact, side: .hub, by: actor) },
            preparing: { notification, change, ground in
                try verdict.check(under: ground.policy.hub)
                let outline = try ground.session.latestAssessment(of: ground.contact.id, .latest)?.made.outline
                let drafting = Drafting(verdict, outline, ids, actor)
                let referrals = try drafting.referrals(of: ground, writing: &change)
                notification.decision = try verdict.decision(by: referrals)
            }
        )
    }
}

extension DecideNotification {
    /// The referrals by which a decision goes on: those that are drafted already, else new ones.
    private struct Drafting {
        private let verdict: HubVerdict
        private let outline: AssessmentOutline?
        private let ids: [RecordID]
        private let actor: Actor

        init(_ verdict: HubVerdict, _ outline: AssessmentOutline?, _ ids: [RecordID], _ actor: Actor) {
            self.verdict = verdict
            self.outline = outline
            self.ids = ids
            self.actor = actor
        }

        func referrals(of ground: HubDesk<Store>.Ground, writing change: inout Change) throws -> [RecordID] {
            let recommended = try verdict.routes.map { try outline.recommended($0) }
            try verdict.checkLeftOut(of: recommended)
            return try zip(recommended, ids).map { recommended, id in
                guard let person = ground.contact.record(of: recommended.person) else {
                    throw Refusal.notFound("person")
                }
                let terms = try ground.session.localTerms(for: ground.contact.holding, at: ground.moment)
                let left = verdict.leftOut.filter { recommended.mustInclude.contains($0.item) }
                if var known = try ground.session.referrals(of: person).first(where: {
                    $0.contact == ground.contact.id && $0.recommended.pathway == recommended.pathway && !$0.isOver
                }) {
                    if known.status == .draft {
                        try known.checkDirection(by: terms)
                        try ground.session.check(mayTell: [known.recipient], of: [person])
                    }
                    if left.isEmpty && known.leftOut.isEmpty { return known.id }
                    guard known.status == .draft else { throw Self.isSent(recommended.pathway) }
                    known.version += 1
                    known.leftOut = left
                    change.write(known, .alter, under: ground.rule)
                    return known.id
                }
                var referral = ReferralRecord(
                    id: id,
                    of: ground.contact,
                    person: person,
                    recommended,
                    note: nil,
                    at: ground.moment,
                    by: actor
                )
                referral.leftOut = left
                referral.begin(by: terms, ground.policy)
                try ground.session.check(mayTell: [referral.recipient], of: [person])
                change.write(referral, .collect, under: ground.rule)
                change.tell(.referralDrafted, of: id)
                return id
            }
        }

        private static func isSent(_ pathway: PathwayID) -> Refusal {
            Refusal(
                .notInThisState,
                "a referral by \(pathway) was sent already, with what it tells",
                remedy: "withdraw it first, or decide to share"
            )
        }
    }
}
