import Vocabulary

extension HandoverDesk {
    /// A move by the agency that a referral was sent to, which is answered with nothing but what was sent.
    func receivedMove(
        _ move: ReferralMove,
        _ id: RecordID,
        saying words: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>?
    ) async throws -> ReceivedReferral {
        try await self.move(
            move,
            id,
            saying: words,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { referral in
                guard let received = ReceivedReferral(referral) else { throw Refusal.notFound("referral") }
                return received
            }
        )
    }
}
