import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Whoever works here and is met in a contact has their records closed at once, in the same transaction.
struct RestrictStaffTests {
    private let office = Office()
    private let staff = Actor.of(.responder, 5)

    private func sayWho() async throws {
        let declare = DeclareConnection(store: office.store, world: FixedSurroundings(at: .noon))
        try await declare(.oneself, Cast.nora.details, by: staff)
    }

    private func contacts(seenBy actor: Actor) async throws -> Int {
        let reach = try Access.reach(of: actor, to: .readContact)
        return try await office.store.read { try $0.contacts(within: reach, PageRequest(limit: 9)) }.items.count
    }

    @Test func `their contact is there for whoever wrote it, and for nobody else`() async throws {
        try await sayWho()
        let view = try await office.record(SmallPerson("p1", Cast.nora.details), SmallPerson("p2", Cast.idris.details))
        let restriction = try #require(
            try await office.store.read { try $0.restriction(of: view.record.people[0], for: "police") }
        )
        #expect(restriction.ground == .worksHere)
        #expect(restriction.named == [office.responder.account])
        #expect(restriction.owner == nil)
        #expect(try await office.store.read { try $0.restriction(of: view.record.people[1], for: "police") } == nil)
        #expect(try await contacts(seenBy: office.responder) == 1)
        #expect(try await contacts(seenBy: .of(.hubCoordinator, 8)) == 0)
        #expect(try await contacts(seenBy: staff) == 0)
    }

    @Test func `a contact in which nobody works here is there as ever`() async throws {
        try await sayWho()
        _ = try await office.record(SmallPerson("p1", Cast.idris.details))
        #expect(try await contacts(seenBy: .of(.hubCoordinator, 8)) == 1)
    }
}
