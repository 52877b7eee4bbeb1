import Access
package import Vocabulary

/// Shows one referral from the side on which somebody stands: whole to its sender, as it was told to the recipient.
package struct ShowReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> ReferralView {
        do {
            return .sender(try await ReadReferral(store: store, world: world)(id, by: actor))
        } catch let refusal as Refusal where [.notFound, .notAllowed].contains(refusal.code) {
            guard Access.allows(actor, to: .readReceivedReferral) else { throw refusal }
            return .recipient(try await ReadReceivedReferral(store: store, world: world)(id, by: actor))
        }
    }
}

/// A referral from one of its two sides.
package enum ReferralView: Sendable {
    case sender(ReferralRecord)
    case recipient(ReceivedReferral)
}
