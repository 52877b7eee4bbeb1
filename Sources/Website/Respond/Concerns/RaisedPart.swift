import Access
import PlainWords
import PolicyInWords
import Respond
import Store
import Understand
import Vocabulary

/// What a partner said who raised a contact, beside what stands in it; shown to those who hold the contact.
struct RaisedPart {
    let from: String
    let raisedSaid: [RaisedConcernPage.Said]
    let further: Items<RaisedConcernPage.Entry>?
    let heard: String

    /// What stands in the document already is not told twice.
    private static let beside: Set<String> = [
        "In danger at that moment", "Never to be done", "Reached safely", "View of the one who raised it",
        "Done already", "What should happen", "Raised by",
    ]

    static func found(
        of contact: RecordID,
        in store: Store,
        _ world: any Surroundings,
        _ names: Names,
        by actor: Actor
    ) async throws -> RaisedPart? {
        guard let concern = try await FindConcern(store: store, world: world)(of: contact, by: actor) else {
            return nil
        }
        let staff = try await store.read { try StaffNames(concern.added.map(\.by), in: $0) }
        return RaisedPart(concern, names, staff)
    }

    private init(_ concern: ConcernRecord, _ names: Names, _ staff: StaffNames) {
        from = "Raised by \(names.title(concern.holding.agency).withinSentence), \(concern.raisedAt.inShort)"
        raisedSaid = concern.raised.said.filter { Self.beside.contains($0.item) }.map {
            RaisedConcernPage.Said(item: $0.item, words: $0.words)
        }
        further = Items(concern.added.map { RaisedConcernPage.Entry($0, staff) })
        heard =
            concern.notification == nil
            ? "They see how it stands, and none of your words: ring them to tell what came of it. They do not see the contact."
            : "They read what is decided, with the reason and your words. They do not see the contact."
    }
}
