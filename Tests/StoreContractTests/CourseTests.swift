import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Courses, how everybody stands, and champions are found by whom they concern, on every store.
struct CourseTests {
    private static let today = LocalTime.day(of: .noon)

    private func open(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for number in 1...4 {
            let (agency, unit): (AgencyID, UnitID?) =
                number == 4 ? ("probation", "north") : ("police", number == 3 ? "south" : "north")
            try await store.keep(
                Account(id: .numbered(number), name: "Asha Rao", agency: agency, unit: unit, roles: [.responder])
            )
        }
        return store
    }

    private func id(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private func reach(_ role: AccountRole, _ deed: Deed, unit: UnitID? = "north") throws -> Reach {
        try Access.reach(of: Actor(account: id(1), agency: "police", unit: unit, roles: [role]), to: deed)
    }

    private func run(_ number: Int, in days: Int, of agencies: [AgencyID] = ["police"], booked: [Int] = []) -> CourseRun
    {
        let begins = Instant.noon.adding(days: days)
        let terms = CourseTerms(
            teaching: ["a", "b"],
            from: begins,
            to: begins.adding(hours: 1),
            in: "The hall",
            by: id(1),
            for: 1,
            of: agencies
        )
        let actor = Actor(account: id(1), agency: "police", unit: "north", roles: [.trainer])
        var run = CourseRun(id: .numbered(number), terms, planned: .noon, by: actor)
        run.bookings = booked.map { CourseBooking(learner: id($0), agency: "police", at: .noon) }
        return run
    }

    @Test(arguments: Keeper.allCases) func `runs are found by who may come, who has asked and who runs them`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        try await store.keep(
            run(11, in: 3, booked: [2]),
            run(12, in: 2),
            run(13, in: -1, booked: [2]),
            run(14, in: 4, of: ["probation"])
        )
        func ids(_ list: CourseList, _ page: PageRequest = PageRequest(limit: 10)) async throws -> [RecordID] {
            try await store.read { try $0.courseRuns(list, page) }.items.map(\.id)
        }
        let open = CourseList.open(to: "police", teaching: ["b", "c"], after: .noon)
        #expect(try await ids(open) == [.numbered(12), .numbered(11)])
        #expect(try await ids(open, PageRequest(limit: 10, after: RecordID.numbered(12).text)) == [.numbered(11)])
        #expect(try await ids(.open(to: "police", teaching: ["c"], after: .noon)).isEmpty)
        #expect(try await ids(.open(to: "police", teaching: [], after: .noon)).isEmpty)
        #expect(try await ids(.open(to: "probation", teaching: ["a"], after: .noon)) == [.numbered(14)])
        #expect(try await ids(.booked(by: id(2))) == [.numbered(11), .numbered(13)])
        #expect(try await ids(.booked(by: id(3))).isEmpty)
        let own = CourseList.run(by: try reach(.trainer, .runCourses))
        #expect(try await ids(own) == [14, 11, 12, 13].map { .numbered($0) })
        let other = Actor(account: id(4), agency: "probation", unit: "north", roles: [.trainer])
        #expect(try await ids(.run(by: Access.reach(of: other, to: .runCourses))).isEmpty)

        var given = run(11, in: 3)
        given.version = 2
        given.status = .cancelled
        try await store.keep(given)
        #expect(try await ids(open) == [.numbered(12)])
        #expect(try await ids(.booked(by: id(2))) == [.numbered(13)])
        #expect(try await store.read { try $0.courseRun(.numbered(11), .version(1))?.bookings.count } == 1)
    }

    @Test(arguments: Keeper.allCases) func `what is set aside counts no more, and stays`(keeper: Keeper) async throws {
        let store = try await open(keeper)
        let done = [1, 2].map { Completion(id(1), "a", version: $0, on: Self.today) }
        for (number, one) in done.enumerated() {
            let kept = KeptCompletion(.numbered(50 + number), one, by: .course, at: .noon, id(2))
            try await store.write { try $0.keep(kept) }
        }
        for _ in 1...2 {
            try await store.write { try $0.setAside(.numbered(50), at: .noon, by: id(2), because: "Mistaken.") }
        }
        #expect(try await store.read { try $0.completions(of: id(1)) } == [done[1]])
    }

    private func standing(
        _ number: Int,
        _ state: WholeStanding.State,
        on day: Int?,
        unit: UnitID? = "north",
        agency: AgencyID = "police",
        isAsked: Bool = true,
        changes: Int? = nil
    ) -> LearnerStanding {
        let day = day.map { Self.today.adding(days: $0) }
        let one = WholeStanding(
            "p",
            isAsked: isAsked,
            state,
            day,
            remindedFrom: day?.adding(days: -30),
            changesOn: changes.map { Self.today.adding(days: $0) }
        )
        let programmes = [one, WholeStanding("q", isAsked: false, .optional, nil, remindedFrom: nil)]
        return LearnerStanding(id(number), agency: agency, unit: unit, programmes, edition: "now")
    }

    @Test(arguments: Keeper.allCases) func `standings are counted and listed within a reach`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let all = [
            standing(1, .owed, on: 10), standing(2, .overdue, on: -3), standing(3, .done, on: 90, unit: "south"),
            standing(4, .overdue, on: -9, agency: "probation"),
        ]
        for one in all { try await store.write { try $0.keep(one) } }
        #expect(try await store.read { try $0.standings(of: id(2)) } == all[1].programmes)
        let (unit, agency) = (try reach(.supervisor, .readTeamLearning), try reach(.chiefOfficer, .readTeamLearning))
        let nowhere = try reach(.supervisor, .readTeamLearning, unit: nil)
        func owed(
            _ reach: Reach,
            unit: UnitID? = nil,
            after: String? = nil,
            limit: Int = 10
        ) async throws -> Page<TeamStanding> {
            try await store.read { try $0.owed(within: reach, unit: unit, PageRequest(limit: limit, after: after)) }
        }
        #expect(try await owed(agency).items.map(\.account) == [id(2), id(1)])
        let first = try await owed(unit, limit: 1)
        #expect(first.items.map(\.account) == [id(2)])
        #expect(try await owed(unit, after: first.next).items.map(\.account) == [id(1)])
        #expect(try await owed(agency, unit: "south").items.isEmpty)
        #expect(try await owed(nowhere).items.isEmpty)
        #expect(try await store.read { try $0.tally(within: unit, on: Self.today) } == TeamTally(overdue: 1, soon: 1))
        #expect(
            try await store.read { try $0.tally(within: nowhere, on: Self.today) } == TeamTally(overdue: 0, soon: 0)
        )

        let champion = Champion(
            .numbered(60),
            Account(id: .numbered(3), name: "Asha Rao", agency: "police", unit: "south", roles: []),
            of: "p",
            from: Self.today,
            until: Self.today.adding(days: 5),
            named: .noon,
            by: Actor(account: id(1), agency: "police", unit: "north", roles: [.chiefOfficer])
        )
        try await store.keep(champion)
        let coverage = try await store.read { try $0.coverage(within: agency, on: Self.today) }
        #expect(
            coverage == [
                UnitCoverage("p", "north", asked: 2, held: 0, overdue: 1, soon: 1, champions: 0),
                UnitCoverage("p", "south", asked: 1, held: 1, overdue: 0, soon: 0, champions: 1),
            ]
        )
        #expect(try await store.read { try $0.coverage(within: unit, on: Self.today) } == [coverage[0]])
        #expect(try await store.read { try $0.coverage(within: nowhere, on: Self.today) }.isEmpty)
        let later = Self.today.adding(days: 6)
        #expect(try await store.read { try $0.coverage(within: agency, on: later) }.last?.champions == 0)
        #expect(try await store.read { try $0.champions(within: agency, on: Self.today).map(\.id) } == [champion.id])
        #expect(try await store.read { try $0.champions(within: agency, on: later) }.isEmpty)
        #expect(try await store.read { try $0.champions(within: unit, on: Self.today) }.isEmpty)
        #expect(try await store.read { try $0.champions(of: id(3)).map(\.id) } == [champion.id])
        // A list goes on where it was, though what stood there last is done meanwhile.
        let done = standing(2, .done, on: 90)
        try await store.write { try $0.keep(done) }
        #expect(try await owed(unit, after: first.next).items.map(\.account) == [id(1)])
    }

    @Test(arguments: Keeper.allCases) func `whatever changes a standing has it worked out anew`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        func waiting(_ edition: String = "now", in days: Int = 0) async throws -> [RecordID] {
            let day = Self.today.adding(days: days)
            return try await store.read { try $0.accountsToStand(under: edition, on: day, atMost: 10) }
        }
        #expect(try await waiting() == (1...4).map { .numbered($0) })
        for number in 1...4 {
            let kept = standing(number, .done, on: 40, changes: number == 1 ? 10 : nil)
            try await store.write { try $0.keep(kept) }
        }
        #expect(try await waiting().isEmpty)
        #expect(try await waiting(in: 10) == [.numbered(1)])
        #expect(try await waiting("next").count == 4)
        let done = KeptCompletion(
            .numbered(50),
            Completion(id(2), "a", version: 1, on: Self.today),
            by: .here,
            at: .noon,
            id(2)
        )
        try await store.write { try $0.keep(done) }
        #expect(try await waiting() == [.numbered(2)])
        try await store.write { try $0.keep(standing(2, .done, on: 40)) }
        try await store.write { try $0.setAside(.numbered(50), at: .noon, by: id(1), because: "Mistaken.") }
        #expect(try await waiting() == [.numbered(2)])
        var moved = Account(id: .numbered(3), name: "Asha Rao", agency: "police", unit: "west", roles: [.responder])
        moved.version = 2
        try await store.keep(moved)
        #expect(try await waiting() == [.numbered(2), .numbered(3)])
    }
}
