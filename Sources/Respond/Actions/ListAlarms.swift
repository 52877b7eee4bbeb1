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
            let sent = try reaches.referrals.map { try session.referralAlarms(within: $0, atMost: most) } ?? []
            let received = try reaches.received.map { try session.referralAlarms(sentTo: $0, atMost: most) } ?? []
            let hub = try reaches.notifications.map { try session.hubAlarms(within: $0, atMost: most) } ?? []
            let asked = try reaches.asked.map { try session.hubAlarms(askedOf: $0, atMost: most) } ?? []
            let ours =
                sent.filter { $0.side == .sender } + received.filter { $0.side == .recipient }
                + hub.filter { $0.isHubs == reaches.isHub && $0.stage != .hub(.answer) } + asked
            let all = sent + received + hub + asked
            return StandingAlarms(
                ours: ours.inOrder,
                theirs: all.filter { !ours.contains($0) }.inOrder,
                hasMore: [sent, received, hub, asked].contains { $0.count == most }
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

extension StandingAlarm {
    /// Whose step is next; nil for what a hub holds or asked.
    fileprivate var side: ReferralMove.Side? {
        if case .referral(let stage) = stage { stage.side } else { nil }
    }

    /// Whether the hub has the next step, and not the one who wrote to it.
    fileprivate var isHubs: Bool { stage == .hub(.take) || stage == .hub(.decide) }
}

extension [StandingAlarm] {
    /// What ran out first, each once.
    fileprivate var inOrder: [StandingAlarm] {
        removingRepeats().sorted { ($0.due, $0.subject) < ($1.due, $1.subject) }
    }
}
