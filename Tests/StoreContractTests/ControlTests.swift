import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// The controls that end, as both stores look them up.
struct ControlTests {
    private static let friday = CalendarDay(text: "2026-11-27") ?? CalendarDay(number: 0)
    private static let actors: [Actor] = [.of(.responder), .of(.supervisor, 2, unit: "south"), .of(.hubCoordinator)]

    /// Contacts of two units, with controls that end within some weeks of a Friday, in every state.
    private static func contacts() throws -> [ContactRecord] {
        var chance = SplitMix64(seed: 5)
        return try (1...60).map { number in
            var document = SmallDocument(SmallPerson("p1", Cast.nora.details, record: Cast.nora.id))
            document.controls = (0..<Int(chance.next() % 4)).map { place in
                let kind: ControlID = place == 0 ? "non-molestation-order" : "care-package"
                return SmallControl(kind, ends: friday.adding(days: Int(chance.next() % 60) - 20))
            }
            let actor = actors[Int(chance.next() % 2)]
            var contact = try ContactRecord.small(.numbered(number), document, by: actor)
            contact.controls = document.contact.heldControls(by: .small)
            for place in contact.controls.indices where contact.controls[place].state == .standing {
                switch chance.next() % 4 {
                case 0:
                    let made = MadeControlMove(.lapse, at: .noon, by: "heed")
                    try contact.controls[place].make(made, .small)
                case 1:
                    let made = MadeControlMove(.release, "Not needed", at: .noon, by: actor.account)
                    try contact.controls[place].make(made, .small)
                default: break
                }
            }
            return contact
        }
    }

    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        for contact in try Self.contacts() { try await store.keep(contact) }
        return store
    }

    private func board(_ actor: Actor, by limit: Int, _ store: OpenStore) async throws -> [ControlPlace] {
        let reach = try Access.reach(of: actor, to: .readControls)
        var places: [ControlPlace] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try $0.controlsLapsing(within: reach, on: Self.friday, request) }
            places += page.items
            after = page.next
        } while after != nil
        return places
    }

    @Test func `both stores show the same board in the same order, in parts of any size`() async throws {
        let (memory, sqlite) = (try await opened(.memory), try await opened(.sqlite))
        for actor in Self.actors {
            let there = try await board(actor, by: 500, memory)
            #expect(there.count > 10)
            for limit in [1, 7, 500] { #expect(try await board(actor, by: limit, sqlite) == there) }
        }
    }

    @Test(arguments: Keeper.allCases)
    func `the board holds what the records say that it should, and for outsiders nothing`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let all = try Self.contacts().flatMap { contact in
            contact.controls.filter { $0.isOpen && ($0.lead?.showFrom ?? Self.friday.adding(days: 1)) <= Self.friday }
                .map { contact.id.text + "/" + $0.id.text }
        }
        #expect(try await Set(board(.of(.hubCoordinator), by: 500, store).map(\.cursor)) == Set(all))
        #expect(try await board(.of(.hubCoordinator, agency: "health"), by: 500, store).isEmpty)
        #expect(try await board(.of(.responder, 9, unit: "west"), by: 500, store).isEmpty)
    }

    @Test func `both stores find the same that has run out, and that is to be warned of`() async throws {
        let (memory, sqlite) = (try await opened(.memory), try await opened(.sqlite))
        let day = Self.friday.adding(days: 10)
        let out = try await memory.read { try $0.controlsRunOut(by: day, atMost: 500) }
        #expect(out.count > 5)
        #expect(try await sqlite.read { try $0.controlsRunOut(by: day, atMost: 500) } == out)
        #expect(try await sqlite.read { try $0.controlsRunOut(by: day, atMost: 2) } == Array(out.prefix(2)))
        let near = try await memory.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 500) }
        #expect(near.count > 5)
        #expect(try await sqlite.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 500) } == near)
    }

    @Test(arguments: Keeper.allCases)
    func `one is warned of once for each end`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let first = try #require(try await store.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 1) }.first)
        for _ in 0..<2 { try await store.write { try $0.keepWarning(of: first, at: .noon) } }
        let next = try await store.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 500) }
        #expect(!next.contains(first) && !next.isEmpty)
    }

    @Test(arguments: Keeper.allCases)
    func `what was extended is looked up by its new end`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let place = try #require(try await store.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 1) }.first)
        let contact = try #require(try await store.read { try $0.contact(place.contact, .latest) })
        let until = Self.friday.adding(days: 400)
        try await store.keep(
            try contact.next { next in
                let index = try #require(next.controls.firstIndex { $0.id == place.control })
                let made = MadeControlMove(.extend, "Court", until: until, at: .noon, by: "somebody")
                try next.controls[index].make(made, .small)
            }
        )
        let near = try await store.read { try $0.controlsToWarnOf(on: Self.friday, atMost: 500) }
        #expect(!near.contains { $0.contact == place.contact && $0.control == place.control })
        let late = try await store.read { try $0.controlsToWarnOf(on: until, atMost: 500) }
        #expect(late.contains(ControlPlace(place.contact, place.control, due: until)))
    }
}
