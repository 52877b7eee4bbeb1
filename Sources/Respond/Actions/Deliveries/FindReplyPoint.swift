package import Access
package import Vocabulary

/// Finds the delivery point through which a partner's system replies, and who acts by what it says.
///
/// Nothing is believed yet: whoever calls holds the reply against the secret first.
package struct FindReplyPoint<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store

    package init(store: Store) {
        self.store = store
    }

    package func callAsFunction(_ id: RecordID) async throws -> ReplyPoint {
        try await store.read { session in
            let found = try session.deliveryPoint(id)
            guard let point = found, point.isStanding, point.way == .webhook, let secret = point.secret else {
                throw Refusal.notFound("delivery point")
            }
            let account = try point.answersAs.flatMap { try session.account(RecordID($0.text)) }
            return ReplyPoint(id: id, secret: secret, actor: point.actor(as: account))
        }
    }
}

/// A delivery point as replies need it.
package struct ReplyPoint: Sendable {
    package let id: RecordID
    /// What both sides know, sealed.
    package let secret: [UInt8]
    private let actor: Actor?

    fileprivate init(id: RecordID, secret: [UInt8], actor: Actor?) {
        self.id = id
        self.secret = secret
        self.actor = actor
    }

    /// Who acts by its replies.
    ///
    /// - Throws: `Refusal` where nobody does.
    package func acting() throws(Refusal) -> Actor {
        guard let actor else {
            throw Refusal(
                .notAllowed,
                "no account answers for the agency through this delivery point",
                remedy: "have the force add the point anew with --answers-as and an account of the agency"
            )
        }
        return actor
    }
}
