package import Vocabulary

/// Makes a move of those who sent a referral: supplies what is asked for, challenges an answer, takes it back.
package struct FollowUpReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReferralRecord>? = nil
    ) async throws -> ReferralRecord {
        // What it answers with is for the sending side alone.
        guard move.rule.side == .sender else { throw Refusal.notFound("referral") }
        return try await desk.move(
            move,
            id,
            saying: said,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { referral, _ in referral }
        )
    }
}
