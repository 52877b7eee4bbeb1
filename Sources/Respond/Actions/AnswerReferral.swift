package import Vocabulary

/// Makes a move of the agency that a referral was sent to: says that it has come, asks, accepts, declines, completes.
///
/// It is answered with nothing but what was sent to that agency.
package struct AnswerReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ move: ReferralMove,
        _ id: RecordID,
        saying said: Said = Said(),
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        try await desk.move(
            move,
            id,
            saying: said,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { referral, session in
                guard let received = try session.received(referral) else { throw Refusal.notFound("referral") }
                return received
            }
        )
    }
}
