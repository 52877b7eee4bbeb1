package import Vocabulary

/// Takes a referral back before it is answered, with the reason; the agency it went to sees that, and no more of it.
package struct WithdrawReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReferralRecord>? = nil
    ) async throws -> ReferralRecord {
        try await desk.move(
            .withdraw,
            id,
            saying: reason,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { $0 }
        )
    }
}
