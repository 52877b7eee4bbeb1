import Access
import Recognise
import Understand
package import Vocabulary

/// What every action that moves a referral on works with.
package struct HandoverDesk<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// Loads a referral, moves it on and keeps it; what another agency is told thereby is accounted for as disclosed.
    ///
    /// `preparing` may write into what is moved, and names everybody else who is told of.
    func move<Answer: Sendable>(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said = Said(),
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<Answer>?,
        answering answer: @escaping @Sendable (ReferralRecord, Store.Session) throws -> Answer,
        preparing: @escaping @Sendable (inout ReferralRecord, Ground) throws -> [RecordID] = { _, _ in [] }
    ) async throws -> Answer {
        let now = world.now
        let policy = try policies.respondPolicy(at: now)
        return try await store.write { session in
            let ground = Ground(session: session, policy: policy, moment: now)
            let next = try ground.make(
                move,
                id,
                saying: said,
                expecting: version,
                by: actor,
                finishing: draft,
                preparing: preparing
            )
            let given = try answer(next, session)
            if let receipt { try session.keep(receipt.kept(given, showing: [next.person]), at: now) }
            return given
        }
    }
}

extension HandoverDesk {
    /// What a move stands on: the records, the policy and the moment.
    struct Ground {
        let session: Store.Session
        let policy: RespondPolicy
        let moment: Instant
    }
}

extension HandoverDesk.Ground {
    /// Moves a referral on and keeps it, within whatever else is written at once.
    func make(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said = Said(),
        expecting version: Int? = nil,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        preparing: (inout ReferralRecord, Self) throws -> [RecordID] = { _, _ in [] }
    ) throws -> ReferralRecord {
        let referral = try session.referral(id, .latest)
        let rule = try move.rule.side.rule(for: actor, to: move.rule.deed, referral)
        guard let referral else { throw Refusal.notFound("referral") }
        if let version, version != referral.version { throw Refusal.stale(current: referral.version) }

        let terms = try session.localTerms(for: referral.holding, at: moment)
        if move == .send { try referral.checkDirection(by: terms) }
        let local = policy.with(terms, to: referral.recipient)
        var next = try referral.moved(move, saying: said, under: local, at: moment, by: actor)
        let others = try preparing(&next, Self(session: session, policy: local, moment: moment))
        var change = Change(at: moment, by: actor)
        change.write(next, .alter, under: rule)
        let people = ([next.person] + others).removingRepeats()
        if move.tells { try session.check(mayTell: [next.recipient], of: next.about) }
        for person in people {
            change.touch(person, move, next, under: rule)
        }
        change.finish(draft)
        change.tell(move.rule.event, of: id)
        try session.keep(change)
        return next
    }
}

extension Change {
    fileprivate mutating func touch(
        _ person: RecordID,
        _ move: ReferralMove,
        _ referral: ReferralRecord,
        under rule: String
    ) {
        let subject = JournalSubject.record(.person, person)
        if move == .send {
            disclose(subject, to: referral.recipient, under: rule)
        } else {
            consult(subject, under: rule)
        }
    }
}

extension ReferralMove.Side {
    /// The rule by which somebody of this side may.
    fileprivate func rule(for actor: Actor, to deed: Deed, _ referral: ReferralRecord?) throws(Refusal) -> String {
        switch self {
        case .sender: try Access.rule(for: actor, to: deed, referral?.holding, called: "referral")
        case .recipient:
            try Access.rule(
                for: actor,
                to: deed,
                sentTo: referral?.sent?.to,
                referral?.holding.guards,
                called: "referral"
            )
        case .clock: "time-runs-out"
        }
    }
}
