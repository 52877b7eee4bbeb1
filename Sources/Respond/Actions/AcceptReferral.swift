package import Vocabulary

/// Accepts a referral: from now on the agency holds what it asks for.
package struct AcceptReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let desk: HandoverDesk<Store>

    package init(_ desk: HandoverDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        saying words: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        try await desk.receivedMove(.accept, id, saying: words, expecting: version, by: actor, receipt: receipt)
    }
}
