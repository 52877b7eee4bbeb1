import Recognise
import Understand
package import Vocabulary

/// What every action of the standing checks works with.
package struct CheckDesk<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Looks at what has changed before it is asked what is missing, so that what was put right shows no more.
    ///
    /// Each part is a transaction of its own. What is still waiting after ten of them is left to the clock.
    func catchUp(under policy: RespondPolicy) async throws {
        for _ in 0..<10 {
            let count = try await store.write { try settle(atMost: 50, under: policy, in: $0) }
            if count < 50 { return }
        }
    }

    /// The same for those who only look: what keeps it from looking is left to the clock, which logs it, and what was found
    /// before still shows.
    func catchUpForReaders(under policy: RespondPolicy) async throws {
        do { try await catchUp(under: policy) } catch let error as CancellationError { throw error } catch {}
    }

    /// Looks at no more than so many contacts that changed since they were last looked at, and says how many they were.
    func settle(atMost limit: Int, under policy: RespondPolicy, in session: Store.Session) throws -> Int {
        let turns = try session.contactsToCheck(atMost: limit)
        for turn in turns {
            if let contact = try checked(turn.contact, under: policy, in: session) {
                let settled = KeptFindings(
                    try session.findings(of: turn.contact),
                    finding: contact.findings(under: policy.checks),
                    of: turn,
                    under: policy,
                    contact.closure,
                    newID: world.newID
                )
                for finding in settled.kept { try session.keep(finding) }
                for id in settled.dropped { try session.dropFinding(id) }
            }
            try session.keepChecked(turn)
        }
        return turns.count
    }

    private func checked(
        _ id: RecordID,
        under policy: RespondPolicy,
        in session: Store.Session
    ) throws -> CheckedContact? {
        guard let contact = try session.contact(id, .latest) else { return nil }
        let referrals = try session.referrals(from: id)
        let unread = referrals.filter { $0.status == .sent }
        let notifications = try session.notifications(of: id)
        let looked = try unread.filter { referral in
            try referral.sent.map { try session.isLookedAt(referral.id, by: $0.to, otherThan: $0.by) } ?? false
        }
        return CheckedContact(
            contact,
            try session.latestAssessment(of: id, .latest),
            judgements: try judgements(of: contact, in: session),
            referrals: referrals,
            looked: Set(looked.map(\.id)),
            notifications: notifications,
            against: Set(try notifications.flatMap { try against($0, of: contact, in: session) }),
            closure: try session.closure(of: id),
            withoutHelp: Set(policy.outcomes.filter { !$0.isHelp }.map(\.term.id))
        )
    }

    /// The routes of which the hub decided to share nothing, by what the contact called those people when it wrote to the hub.
    ///
    /// Who is meant stays the same in the document where somebody links them to another record afterwards.
    private func against(
        _ notification: NotificationRecord,
        of contact: ContactRecord,
        in session: Store.Session
    ) throws -> [RecommendedRoute] {
        guard notification.decision?.kind == .notShare, !notification.status.isOpen else { return [] }
        let then = try session.contact(contact.id, .asOf(notification.written.at)) ?? contact
        let people = then.links.filter { notification.about.contains($0.record) }.map(\.person)
        return people.flatMap { person in notification.pathways.map { RecommendedRoute($0, for: person) } }
    }

    /// Every version is looked through only where there is a judgement that could be lower than another.
    private func judgements(of contact: ContactRecord, in session: Store.Session) throws -> [MadeJudgement] {
        guard let judgement = contact.judgement else { return [] }
        guard judgement.grade < .high else { return [judgement] }
        return try session.past(of: contact.id)
            .compactMap { try session.contact(contact.id, .version($0.version))?.judgement }
            .removingRepeats()
    }
}
