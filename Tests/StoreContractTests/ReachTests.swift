import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Lists hold what a reach allows and nothing else.
struct ReachTests {
    private static let recorders: [(number: Int, by: Actor)] = [
        (1, .of(.responder)),
        (2, .of(.responder, unit: "south")),
        (3, .of(.responder, unit: nil)),
        (4, .of(.responder, agency: "health")),
        (5, .of(.responder, agency: "health", unit: nil)),
        (6, .of(.responder, 2)),
    ]

    /// Who sees which, latest first.
    private static let seen: [(actor: Actor, numbers: [Int], rule: String)] = [
        (.of(.responder, 9), [6, 1], "same-unit"),
        (.of(.supervisor, 9), [6, 1], "same-unit"),
        (.of(.responder, 9, unit: "south"), [2], "same-unit"),
        (.of(.responder, 9, unit: "east"), [], "none"),
        (.of(.responder, 9, unit: ""), [], "an empty unit is none"),
        (.of(.hubCoordinator, 9), [6, 3, 2, 1], "same-agency"),
        (.of(.hubCoordinator, 9, unit: nil), [6, 3, 2, 1], "same-agency"),
        (.of(.specialist, 9, unit: "east"), [6, 3, 2, 1], "same-agency"),
        (.of(.partnerPractitioner, 9, agency: "health"), [5, 4], "same-agency"),
        (.of(.responder, 9, agency: "health"), [4], "same-unit"),
        (.of(.hubCoordinator, 9, agency: "education"), [], "none"),
        (.of(.responder, 9, unit: nil), [], "only involvement"),
        (.of(.responder, unit: nil), [3], "only involvement"),
        (moved(.of(.responder), to: "police", "south"), [2, 1], "took-part"),
        (moved(.of(.responder, 2), to: "health", "north"), [6, 4], "took-part"),
        (moved(.of(.responder), to: "police", nil), [1], "took-part"),
    ]

    private static func moved(_ actor: Actor, to agency: AgencyID, _ unit: UnitID?) -> Actor {
        Actor(account: actor.account, agency: agency, unit: unit, roles: actor.roles)
    }

    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.keep(Cast.nora)
        for (number, actor) in Self.recorders {
            let contact = try Cast.contact(number, Cast.nora, by: actor)
            let id = RecordID.numbered(100 + number)
            let referral = try ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: actor)
            try await store.keep(contact, referral, by: actor)
        }
        return store
    }

    @Test(arguments: Keeper.allCases) func `contacts are listed as far as each may see`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        for (actor, numbers, why) in Self.seen {
            let reach = try Access.reach(of: actor, to: .readContact)
            let page = try await store.read { try $0.contacts(within: reach, PageRequest(limit: 50)) }
            #expect(page.items.map(\.id) == numbers.map(RecordID.numbered), "\(why): \(actor.account)")
        }
    }

    @Test(arguments: Keeper.allCases) func `referrals are listed as far as each may see`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        for (actor, numbers, why) in Self.seen {
            let reach = try Access.reach(of: actor, to: .readReferral)
            let page = try await store.read { try $0.referrals(within: reach, PageRequest(limit: 50)) }
            #expect(page.items.map(\.id) == numbers.map { .numbered(100 + $0) }, "\(why): \(actor.account)")
        }
    }

    @Test(arguments: Keeper.allCases) func `what is listed is what a rule allows one by one`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for (actor, numbers, why) in Self.seen {
            let reach = try Access.reach(of: actor, to: .readContact)
            let holdings = try await store.read { session in
                try Self.recorders.map { try session.contact(.numbered($0.number), .latest)?.holding }
            }
            let allowed = zip(Self.recorders, holdings).filter { $1.flatMap { reach.rule(for: $0) } != nil }
            #expect(allowed.map(\.0.number) == numbers.reversed(), "\(why): \(actor.account)")
        }
    }

    @Test(arguments: Keeper.allCases) func `one who takes part later sees it from then on`(keeper: Keeper) async throws
    {
        let store = try await opened(keeper)
        let actor = Actor.of(.responder, 9, unit: "east")
        let reach = try Access.reach(of: actor, to: .readContact)
        let first = try #require(try await store.read { try $0.contact(.numbered(2), .latest) })
        try await store.keep(first.next { $0.holding.involved.insert(actor.account) })
        let page = try await store.read { try $0.contacts(within: reach, PageRequest(limit: 50)) }
        #expect(page.items.map(\.id) == [.numbered(2)])
    }

    @Test(arguments: Keeper.allCases, 1...6) func `parts neither skip nor double, though contacts are added in between`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        let reach = try Access.reach(of: .of(.hubCoordinator), to: .readContact)
        let parts = try await store.parts(limit) {
            try $0.contacts(within: reach, $1)
        } between: { number in
            try await store.keep(try Cast.contact(50 + number, Cast.nora))
            let changed = try await store.read { try $0.contact(.numbered(1), .latest) }
            if let changed { try await store.keep(changed.next()) }
        }
        #expect(parts.flatMap { $0.map(\.id) } == [6, 3, 2, 1].map(RecordID.numbered))
        #expect(parts.dropLast().allSatisfy { $0.count == limit })
        #expect(parts.last?.isEmpty == false)
        let referrals = try await store.parts(limit) { try $0.referrals(within: reach, $1) }
        #expect(referrals.flatMap { $0.map(\.id) } == [106, 103, 102, 101].map(RecordID.numbered))
    }
}
