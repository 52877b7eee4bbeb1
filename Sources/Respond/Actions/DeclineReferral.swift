package import Vocabulary

/// Declines a referral, with the reason; it is the sender's again.
package struct DeclineReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        try await desk.receivedMove(.decline, id, saying: reason, expecting: version, by: actor, receipt: receipt)
    }
}
