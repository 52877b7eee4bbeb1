package import Access
package import Respond
package import Vocabulary

extension MemorySession: ReferralRecords {
    package func referral(_ id: RecordID, _ edition: Edition) throws -> ReferralRecord? {
        state.record(id, edition, as: ReferralRecord.self)
    }

    package func referrals(within reach: Reach, _ page: PageRequest) throws -> Page<ReferralRecord> {
        let reached = state.latest(ReferralRecord.self).reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: reached, page) { $0.id.text }
    }

    package func referrals(of person: RecordID) throws -> [ReferralRecord] {
        state.latest(ReferralRecord.self).reversed().filter { $0.person == person }
    }
}

extension MemorySession: ReferralInbox {
    package func referrals(
        sentTo reach: Reach,
        _ part: InboxPart,
        _ page: PageRequest
    ) throws -> Page<ReferralRecord> {
        let all = state.latest(ReferralRecord.self).filter { referral in
            let isReached =
                referral.sent.map { reach.rule(forWhatWasSentTo: $0.to, referral.holding.guards) != nil } ?? false
            return isReached && InboxPart(referral.status) == part
        }
        let sorted = part != .closed ? all.sorted(by: Self.isMorePressing) : all.sorted(by: Self.isSentLater)
        return Page(of: sorted, page) { $0.id.text }
    }

    private static func isMorePressing(_ one: ReferralRecord, than other: ReferralRecord) -> Bool {
        func place(_ referral: ReferralRecord) -> (Int, Int, RecordID) {
            (referral.sent?.due?.seconds ?? .max, referral.sent?.at.seconds ?? .max, referral.id)
        }
        return place(one) < place(other)
    }

    private static func isSentLater(_ one: ReferralRecord, than other: ReferralRecord) -> Bool {
        (one.sent?.at.seconds ?? 0, one.id) > (other.sent?.at.seconds ?? 0, other.id)
    }
}
