package import Access
package import Vocabulary

/// Has a dead letter sent once more, or says that the agency was told in another way; either ends the waiting for its owner.
package struct SeeToDeadLetter<Store: Transactions>: Sendable where Store.Session: DeliveryRecords & AccountRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    @discardableResult
    package func callAsFunction(
        _ id: RecordID,
        _ remedy: DeadLetterRemedy,
        by actor: Actor,
        receipt: Receipt<ListedParcel>? = nil
    ) async throws -> ListedParcel {
        let now = world.now
        return try await store.write { session in
            let (parcel, point, rule) = try session.deadLetter(id, for: actor)
            let next: Parcel
            let detail: String
            switch remedy {
            case .sendAgain:
                try session.check(mayBeSent: parcel, to: point)
                next = try parcel.sentAgain(to: point, at: now)
                detail = "sends \(id) again to \(point)"
            case .toldOtherwise(let how):
                next = parcel.after(.delivered("told \(how.words), not by a message"), at: now)
                detail = "says that \(point.agency) was told of \(id) \(how.words)"
            }
            _ = try session.put(next, leasedUntil: nil)
            var change = Change(at: now, by: actor)
            change.revise(.deliveries, under: rule, detail: detail)
            try session.keep(change)
            let told = try session.listed(next, to: point)
            if let receipt { try session.keep(receipt.kept(told, showing: []), at: now) }
            return told
        }
    }
}

/// What is done about a dead letter.
package enum DeadLetterRemedy: Hashable, Sendable {
    case sendAgain
    /// The agency knows of it by another way than the one that failed.
    case toldOtherwise(NamedHolder.Told)
}

extension NamedHolder.Told {
    /// How it is said of somebody who was told.
    package var words: String { rawValue.replacing("-", with: " ") }
}
