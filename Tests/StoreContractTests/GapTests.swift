import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// The contacts that nobody holds, alike in every store.
struct GapTests {
    private static let grades: [Grade?] = [.low, nil, .high, .medium]

    /// For each status of a referral, and for none at all, a contact of each grade.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        try await store.keep(Cast.nora)
        let handover = Handover(made, world, sender: .of(.responder))
        var number = 0
        // What time runs out for comes first, since it would run out for the others too.
        let rest = ReferralRecord.Status.allCases.filter { $0 != .expired }
        for status in [.expired, nil] + rest.map(Optional.some) as [ReferralRecord.Status?] {
            for grade in Self.grades {
                number += 1
                world.set(.afterNoon(number / 3 * 60))
                var contact = try Cast.contact(2_000 + number, Cast.nora, at: world.now)
                contact.summary.grade = grade
                try await store.keep(contact, at: world.now)
                guard let status else { continue }
                let id = RecordID.numbered(1_000 + number)
                try made.keep(contact)
                try made.keep(ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: .of(.responder)))
                try await handover.bring(id, to: status)
                for version in made.state.records[id] ?? [] { try await store.keep(version.record) }
            }
        }
        return store
    }

    private func all(_ store: OpenStore, _ actor: Actor, limit: Int = 200) async throws -> [GapLine] {
        let reach = try Access.reach(of: actor, to: .closeContact)
        var (lines, after): ([GapLine], String?) = ([], nil)
        repeat {
            let page = PageRequest(limit: limit, after: after)
            let found = try await store.read { try $0.gaps(within: reach, page) }
            lines += found.items
            after = found.next
        } while after != nil
        return lines
    }

    @Test(arguments: Keeper.allCases) func `what nobody took up is listed by grade, then by age, in parts as in one`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let lines = try await all(store, .of(.responder))
        let heldBy = ReferralRecord.Status.allCases.filter { $0.isHeld || $0 == .completed }
        #expect(lines.count == (1 + ReferralRecord.Status.allCases.count - heldBy.count) * Self.grades.count)
        #expect(lines.map(GapPlace.init) == lines.map(GapPlace.init).sorted())
        #expect(lines.first?.summary.grade == .high)
        #expect(lines.filter { $0.gap.cause == .cameBack }.count == 2 * Self.grades.count)
        #expect(try await all(store, .of(.responder), limit: 5) == lines)
        #expect(try await all(store, .of(.responder, 7, unit: "south")).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `a list is read on where it ended though that contact left it`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let lines = try await all(store, .of(.responder))
        let contact = try #require(try await store.read { try $0.contact(lines[3].contact, .latest) })
        let reach = try Access.reach(of: .of(.responder), to: .closeContact)
        let first = try await store.read { try $0.gaps(within: reach, PageRequest(limit: 4)) }
        try await close(contact, in: store)
        let rest = try await store.read { try $0.gaps(within: reach, PageRequest(limit: 200, after: first.next)) }
        #expect(rest.items == Array(lines.dropFirst(4)))
    }

    @Test(arguments: Keeper.allCases) func `somebody is told of each once, and of another gap once more`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for grade in Self.grades {
            let lines = try await store.read { try $0.gapsToTell(grade, atMost: 100) }
            #expect(lines.count == 9)
            #expect(lines.map(\.gap.since) == lines.map(\.gap.since).sorted())
            #expect(lines.allSatisfy { $0.summary.grade == grade })
        }
        let line = try #require(try await store.read { try $0.gapsToTell(nil, atMost: 1) }.first)
        try await store.write { try $0.keepTold(line, at: .noon) }
        #expect(try await store.read { try $0.gapsToTell(nil, atMost: 100) }.count == 8)
        #expect(try await store.read { try $0.gapsToTell(nil, atMost: 3) }.contains(line) == false)
    }

    /// Names somebody who holds a contact, as the desk does.
    private func close(_ contact: ContactRecord, in store: OpenStore) async throws {
        let made = MemoryStore()
        try made.keep(Cast.nora, contact)
        let world = FixedSurroundings(at: .afterNoon(90_000))
        let desk = ClosingDesk(store: made, policies: FixedRespondPolicies(), world: world)
        let naming = HolderNaming(
            agency: "police",
            name: "A. Neame",
            told: .inPerson,
            toldAt: world.now,
            agreed: "Looks in tonight."
        )
        let standing = try await NameHolder(desk)(naming, of: contact.id, by: .of(.responder))
        try await store.keep(try #require(standing.closure))
    }
}
