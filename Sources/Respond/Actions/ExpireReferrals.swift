import Access
package import Vocabulary

/// Gives back to their senders the referrals that nobody answered in time; it may be stopped and begun again.
package struct ExpireReferrals<Store: Transactions>: Sendable where Store.Session: ReferralClocks {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    /// Gives back at most so many, and says how many it did; what somebody answers meanwhile is left alone.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let run = try session.referralsRunOut(by: now, atMost: limit)
            for referral in run {
                let heed = Actor(account: "heed", agency: referral.holding.agency, roles: [])
                let next = try referral.moved(.expire, saying: Said(), under: policy, at: now, by: heed)
                var change = Change(at: now, by: heed)
                change.write(next, .alter, under: "time-runs-out")
                change.consult(.record(.person, next.person), under: "time-runs-out")
                change.tell(ReferralMove.expire.rule.event, of: next.id)
                try session.keep(change)
            }
            return run.count
        }
    }
}
