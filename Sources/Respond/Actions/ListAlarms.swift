import Access
package import Vocabulary

/// Lists the alarms that stand within somebody's reach, by whose step is next; the list names nobody.
package struct ListAlarms<Store: Transactions>: Sendable where Store.Session: AlarmRecords {
    /// Of each sort; more than anybody sees to in a day.
    private static var limit: Int { 100 }

    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    /// - Throws: `Refusal` where none of their roles has to do with anything that has a time.
    package func callAsFunction(by actor: Actor) async throws -> StandingAlarms {
        let reaches = try Reaches(of: actor)
        return try await store.read { session in
            let most = Self.limit + 1
            // Each side has a limit of its own: however much others let run out, our own stands here.
            func sent(_ side: ReferralMove.Side) throws -> [StandingAlarm] {
                try reaches.referrals.map { try session.referralAlarms(within: $0, of: side, atMost: most) } ?? []
            }
            func received(_ side: ReferralMove.Side) throws -> [StandingAlarm] {
                try reaches.received.map { try session.referralAlarms(sentTo: $0, of: side, atMost: most) } ?? []
            }
            func hub(_ search: HubAlarmSearch) throws -> [StandingAlarm] {
                try reaches.notifications.map { try session.hubAlarms(within: $0, search, atMost: most) } ?? []
            }
            let asked = try reaches.asked.map { try session.hubAlarms(askedOf: $0, atMost: most) } ?? []
            let isHub = reaches.isHub
            let ours = [try sent(.sender), try received(.recipient), try hub(.ours(isHub: isHub)), asked]
            let theirs = [try sent(.recipient), try received(.sender), try hub(.theirs(isHub: isHub))]
            let next = ours.joined().inOrder
            return StandingAlarms(
                ours: next,
                theirs: theirs.joined().filter { !next.contains($0) }.inOrder,
                hasMore: (ours + theirs).contains { $0.count == most }
            )
        }
    }

    /// How far somebody reaches for each sort; nil where none of their roles has to do with it.
    private struct Reaches {
        let referrals: Reach?
        let received: Reach?
        let notifications: Reach?
        let asked: Reach?
        let isHub: Bool

        init(of actor: Actor) throws(Refusal) {
            func reach(_ deed: Deed) throws(Refusal) -> Reach? {
                Access.allows(actor, to: deed) ? try Access.reach(of: actor, to: deed) : nil
            }
            referrals = try reach(.readReferral)
            received = try reach(.readReceivedReferral)
            notifications = try reach(.readNotification)
            asked = try reach(.answerResearch)
            isHub = Access.allows(actor, to: .screenNotification)
            guard referrals == nil, received == nil, notifications == nil else { return }
            _ = try Access.reach(of: actor, to: .readReferral)
        }
    }
}

extension Sequence<StandingAlarm> {
    /// What ran out first, each once.
    fileprivate var inOrder: [StandingAlarm] {
        Array(self).removingRepeats().sorted { ($0.due, $0.subject) < ($1.due, $1.subject) }
    }
}
