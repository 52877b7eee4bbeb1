import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Standings kept ready: who sees them, how they follow what changes, and who champions what.
struct CoverageTests {
    private let place: CourseSchool

    init() throws { place = try CourseSchool() }

    private var desk: LearnDesk<MemoryStore> { place.school.desk }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    private func refreshed() async throws -> Int {
        try await RefreshStandings(desk)(atMost: 100)
    }

    private func actor(_ roles: Set<AccountRole>, unit: UnitID? = "north", agency: AgencyID = "police") -> Actor {
        Actor(account: place.id(701), agency: agency, unit: unit, roles: roles)
    }

    /// Has somebody done all that is asked.
    private func finish(_ number: Int) async throws {
        for (module, version) in [("a", 1), ("b", 2), ("c", 1)] as [(LearningModuleID, Int)] {
            let done = Completion(place.id(number), module, version: version, on: place.today, .mark(100))
            let id = place.school.world.newID()
            try await place.school.store.write { session in
                try session.keep(KeptCompletion(id, done, by: .elsewhere, at: .noon, place.id(number)))
            }
        }
    }

    @Test func `only what has changed is worked out anew`() async throws {
        #expect(try await refreshed() == 8, "everybody, at first")
        #expect(try await refreshed() == 0)
        try await finish(702)
        #expect(try await refreshed() == 1)
        place.school.world.pass(seconds: 91 * 86_400)
        #expect(try await refreshed() == 3, "those who owe it are overdue; who did it has nothing to wait for")
        #expect(try await refreshed() == 0)
    }

    @Test func `a team sees who owes what, the longest overdue first, and nobody of another unit or agency`()
        async throws
    {
        _ = try await refreshed()
        try await finish(702)
        _ = try await refreshed()
        let (reading, page) = (ReadTeam(desk), PageRequest(limit: 2))
        let first = try await reading(page, by: actor([.supervisor]))
        #expect(first.items.map(\.account) == [place.id(701), place.id(703)] && first.next != nil)
        let rest = try await reading(PageRequest(limit: 2, after: first.next), by: actor([.supervisor]))
        #expect(rest.items.map(\.account) == [place.id(704)] && rest.next == nil)
        #expect(first.items.allSatisfy { $0.standing.state == .owed })
        #expect(try await reading(page, by: actor([.supervisor], unit: "south")).items.isEmpty)
        #expect(try await reading(page, by: actor([.supervisor], unit: nil)).items.isEmpty)
        #expect(try await reading(page, by: actor([.chiefOfficer], unit: nil)).items.count == 2)
        #expect(try await reading(unit: "south", page, by: actor([.chiefOfficer])).items.isEmpty)
        #expect(try await reading(page, by: actor([.chiefOfficer], agency: "probation")).items.isEmpty)
        #expect(await refusal { _ = try await reading(page, by: actor([.responder])) }?.code == .notAllowed)
    }

    @Test func `everybody whom a team shows is journalled`() async throws {
        _ = try await refreshed()
        let before = place.school.store.state.journal.count
        _ = try await ReadTeam(desk)(PageRequest(limit: 10), by: actor([.supervisor]))
        let entries = place.school.store.state.journal.dropFirst(before)
        #expect(entries.map(\.subject) == [nil, .numbered(701), .numbered(702), .numbered(703), .numbered(704)])
        #expect(entries.allSatisfy { $0.verb == "consult" && $0.rule == "same-unit" })
    }

    @Test func `of one person it is told what they owe, to those who answer for them, and that is journalled`()
        async throws
    {
        try await finish(702)
        let reading = ReadTeam(desk)
        let before = place.school.store.state.journal.count
        // It is worked out then, and does not wait for what is kept ready.
        let owed = try await reading.one(place.id(701), by: actor([.supervisor]))
        #expect(owed.map(\.standing.programme) == ["front-line"] && owed.map(\.standing.state) == [.owed])
        #expect(try await reading.one(place.id(702), by: actor([.chiefOfficer], unit: nil)).isEmpty)
        let entries = place.school.store.state.journal.dropFirst(before)
        #expect(entries.map(\.subject) == [nil, .numbered(701), nil, .numbered(702)])
        #expect(entries.map(\.rule) == ["same-unit", "same-unit", "same-agency", "same-agency"])
        let others = [actor([.supervisor], unit: "south"), actor([.chiefOfficer], agency: "probation")]
        for other in others {
            #expect(await refusal { _ = try await reading.one(place.id(701), by: other) }?.code == .notFound)
        }
        #expect(await refusal { _ = try await reading.one("nobody", by: actor([.supervisor])) }?.code == .notFound)
        let learner = actor([.responder])
        #expect(await refusal { _ = try await reading.one(place.id(701), by: learner) }?.code == .notAllowed)
        #expect(place.school.store.state.journal.count == before + 4)
    }

    @Test func `coverage counts whom a programme is asked of, and how they stand`() async throws {
        for number in [701, 702] { try await finish(number) }
        _ = try await refreshed()
        func units(_ actor: Actor) async throws -> [UnitCoverage] { try await ReadCoverage(desk)(by: actor).units }
        let now = UnitCoverage("front-line", "north", asked: 4, held: 2, overdue: 0, soon: 0, champions: 0)
        #expect(try await units(actor([.supervisor])) == [now])
        #expect(try await units(actor([.supervisor], unit: "south")).isEmpty)
        #expect(try await units(actor([.chiefOfficer], agency: "probation")).isEmpty)
        #expect(await refusal { _ = try await units(actor([.responder])) }?.code == .notAllowed)
        place.school.world.pass(seconds: 61 * 86_400)
        _ = try await refreshed()
        #expect(try await units(actor([.supervisor])).first?.soon == 2)
        place.school.world.pass(seconds: 30 * 86_400)
        _ = try await refreshed()
        let late = UnitCoverage("front-line", "north", asked: 4, held: 2, overdue: 2, soon: 0, champions: 0)
        #expect(try await units(actor([.supervisor])) == [late])
        #expect(late.share(late.held, fewest: 5) == nil && late.share(late.held, fewest: 4) == 50)
    }

    @Test func `of few people nothing is told to those who do not see them one by one`() async throws {
        _ = try await refreshed()
        let (trainer, chief) = (actor([.trainer], unit: nil), actor([.chiefOfficer]))
        let reading = ReadCoverage(desk)
        let told = try await reading(by: trainer)
        #expect(told.units.isEmpty && told.leftOut == 1 && !told.seesTeam)
        let all = try await reading(by: chief)
        #expect(all.units.map(\.asked) == [4] && all.leftOut == 0 && all.seesTeam)
        try place.add(705, [.responder])
        _ = try await refreshed()
        #expect(try await reading(by: trainer).units.map(\.asked) == [5], "of five the policy lets something be told")
    }

    @Test func `whoever has left is counted no more`() async throws {
        _ = try await refreshed()
        var gone = try #require(try await place.school.store.read { try $0.account(.numbered(701)) })
        gone.version += 1
        gone.isSuspended = true
        try place.school.store.keep(gone)
        #expect(try await refreshed() == 1)
        #expect(try await ReadCoverage(desk)(by: actor([.supervisor])).units.first?.asked == 3)
    }

    @Test func `a champion holds the programme, for a time, and is one once`() async throws {
        let naming = NameChampion(desk)
        let chief = actor([.chiefOfficer])
        func name(_ number: Int, from: Int = 0, to: Int = 100, by actor: Actor? = nil) async throws {
            try await naming(
                place.id(number),
                of: "front-line",
                from: place.today.adding(days: from),
                until: place.today.adding(days: to),
                by: actor ?? chief
            )
        }
        #expect(await refusal { try await name(701) }?.problems.map(\.field) == ["account"])
        try await finish(701)
        _ = try await refreshed()
        #expect(await refusal { try await name(701, from: 5, to: 4) }?.problems.map(\.field) == ["until"])
        #expect(await refusal { try await name(701, from: -9, to: -1) }?.problems.map(\.field) == ["until"])
        #expect(await refusal { try await name(803) }?.problems.map(\.field) == ["account"], "of another agency")
        #expect(await refusal { try await name(801) }?.problems.map(\.field) == ["programme"], "not for them")
        #expect(await refusal { try await name(701, by: actor([.supervisor])) }?.code == .notAllowed)
        try await name(701)
        #expect(await refusal { try await name(701, from: 50, to: 200) }?.problems.map(\.field) == ["from"])
        try await name(701, from: 101, to: 200)

        let view = try await ReadCoverage(desk)(by: chief)
        #expect(view.units.first?.champions == 1 && view.champions.count == 2)
        let champion = try #require(view.champions.first)
        #expect(await refusal { try await naming.end(champion.id, because: "", expecting: nil, by: chief) } != nil)
        let other = actor([.chiefOfficer], agency: "probation")
        let hidden = await refusal { try await naming.end(champion.id, because: "Why", expecting: nil, by: other) }
        #expect(hidden?.code == .notFound)
        try await naming.end(champion.id, because: "Moved to another force.", expecting: 1, by: chief)
        #expect(try await ReadCoverage(desk)(by: chief).units.first?.champions == 0)
        let kept = try await place.school.store.read { try $0.champion(champion.id, .version(1)) }
        #expect(kept?.until == champion.until, "what was is kept")
    }

    @Test func `a digest tells what is near, and of a team only how many`() async throws {
        _ = try await refreshed()
        let reading = ReadDigest(desk)
        let early = try await reading(by: actor([.responder]))
        #expect(early.own.isEmpty && early.team == nil)
        place.school.world.pass(seconds: 61 * 86_400)
        _ = try await refreshed()
        #expect(try await reading(by: actor([.responder])).own.map(\.standing.state) == [.owed])
        place.school.world.pass(seconds: 30 * 86_400)
        _ = try await refreshed()
        let late = try await reading(by: actor([.supervisor]))
        #expect(late.own.map(\.title) == ["Front line"] && late.team == TeamTally(overdue: 4, soon: 0))
    }
}
