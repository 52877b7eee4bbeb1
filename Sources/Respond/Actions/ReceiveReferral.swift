package import Vocabulary

/// Confirms that a referral has arrived and is being looked at.
package struct ReceiveReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        try await desk.receivedMove(.receive, id, expecting: version, by: actor, receipt: receipt)
    }
}
