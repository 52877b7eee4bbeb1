import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Exercises are found by whoever runs them or takes part, on every store, and each part by whose it is.
struct ExerciseTests {
    private func id(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private func actor(_ number: Int, _ roles: Set<AccountRole>, agency: AgencyID = "police") -> Actor {
        Actor(account: id(number), agency: agency, unit: "north", roles: roles)
    }

    /// Two who judge, one who judges and is suspended, one elsewhere, and one who runs it.
    private func open(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let people: [(Int, Set<AccountRole>, AgencyID)] = [
            (1, [.assessor], "police"), (2, [.assessor, .trainer], "police"), (3, [.assessor], "health"),
            (4, [.qualityAssurer], "police"),
        ]
        for (number, roles, agency) in people {
            try await store.keep(
                Account(id: .numbered(number), name: "Ade Obi", agency: agency, unit: "north", roles: roles)
            )
        }
        return store
    }

    private func exercise(_ number: Int, to invited: [Int] = []) throws -> Exercise {
        var made = try Exercise(
            id: .numbered(number),
            for: "one",
            called: "Autumn",
            at: .noon,
            by: actor(4, [.qualityAssurer])
        )
        made.holding.involved = Set(invited.map(id))
        return made
    }

    private func part(_ number: Int, of account: Int, in exercise: Exercise) -> ExercisePart {
        ExercisePart(id: .numbered(number), of: id(account), in: exercise)
    }

    @Test(arguments: Keeper.allCases) func `they are found by who runs them and who takes part, the latest first`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        try await store.keep(exercise(11, to: [1]), exercise(12), exercise(13, to: [1, 2]))
        func found(
            _ actor: Actor,
            _ deed: Deed,
            _ page: PageRequest = PageRequest(limit: 10)
        ) async throws -> [RecordID] {
            let reach = try Access.reach(of: actor, to: deed)
            return try await store.read { try $0.exercises(within: reach, page).items.map(\.id) }
        }
        let runner = actor(4, [.qualityAssurer])
        let ids = [13, 12, 11].map { RecordID.numbered($0) }
        #expect(try await found(runner, .runExercises) == ids)
        let rest = PageRequest(limit: 1, after: ids[0].text)
        #expect(try await found(runner, .runExercises, rest) == [ids[1]])
        #expect(try await found(actor(1, [.assessor]), .joinExercise) == [ids[0], ids[2]])
        #expect(try await found(actor(2, [.assessor]), .joinExercise) == [ids[0]])
        #expect(try await found(actor(3, [.assessor]), .joinExercise).isEmpty)
        #expect(try await found(actor(5, [.qualityAssurer], agency: "health"), .runExercises).isEmpty)
    }

    @Test(arguments: Keeper.allCases)
    func `the parts stand with their exercise, and the last that was handed in is known`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let (first, second) = (try exercise(11, to: [1, 2]), try exercise(12, to: [1]))
        try await store.keep(first, second, part(22, of: 2, in: first), part(21, of: 1, in: first))
        try await store.keep(part(23, of: 1, in: second))
        func last(_ account: Int, _ programme: ProgrammeID = "one") async throws -> Instant? {
            try await store.read { try $0.lastHandedIn(by: id(account), for: programme) }
        }
        #expect(
            try await store.read { try $0.exerciseParts(of: first.id).map(\.id) } == [.numbered(21), .numbered(22)]
        )
        func taken(_ programme: ProgrammeID) async throws -> [RecordID] {
            try await store.read { try $0.exerciseParts(by: id(1), for: programme).map(\.id) }
        }
        #expect(try await taken("one") == [.numbered(21), .numbered(23)])
        #expect(try await taken("two").isEmpty)
        #expect(try await last(1) == nil)
        for (number, days) in [(21, 0), (23, 2)] {
            var next = part(number, of: 1, in: number == 21 ? first : second)
            next.version = 2
            next.handedIn = Instant.noon.adding(days: days)
            try await store.keep(next)
        }
        #expect(try await last(1) == Instant.noon.adding(days: 2))
        #expect(try await last(1, "two") == nil)
        #expect(try await last(2) == nil)
        #expect(try await store.read { try $0.exercisePart(.numbered(21), .version(1))?.handedIn } == nil)
        #expect(try await store.read { try $0.exercise(.numbered(21), .latest) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `accounts are found by agency and role, each once`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        func found(_ roles: Set<AccountRole>, _ agency: AgencyID = "police") async throws -> [RecordID] {
            try await store.read { try $0.accounts(of: agency, in: roles).map(\.id) }
        }
        #expect(try await found([.assessor, .trainer]) == [.numbered(1), .numbered(2)])
        #expect(try await found([.trainer]) == [.numbered(2)])
        #expect(try await found([.assessor], "health") == [.numbered(3)])
        #expect(try await found([]).isEmpty)
    }
}
