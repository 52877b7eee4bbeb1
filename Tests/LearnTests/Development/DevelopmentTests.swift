import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What people enter of their development, who signs it, and what of it counts.
struct DevelopmentTests {
    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    private struct World {
        let store = MemoryStore()
        let clock = FixedSurroundings()
        let policy: LearnPolicy

        var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(policy: policy), world: clock) }
        var today: CalendarDay { LocalTime.day(of: clock.now) }

        func actor(_ number: Int) throws -> Actor {
            try #require(try store.now { try $0.account(.numbered(number)) }).actor
        }
    }

    private func term<Subject>(_ id: Identifier<Subject>) -> Term<Subject> {
        Term(id: id, title: id.text, meaning: "", authority: Authority(source: "invented"))
    }

    /// 701 learns and is managed by 702, of nobody's unit; 703 supervises the unit, 704 another.
    private func world() throws -> World {
        let module = School.module("a")
        var policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [term("vulnerability"), term("wellbeing")],
            modules: [module],
            programmes: [
                Programme(
                    term("senior"),
                    inForce: Period(from: CalendarDay(number: 0)),
                    audiences: [Audience(agencies: ["police"], roles: [.responder])],
                    modules: [module],
                    reminders: Reminders(days: [30]),
                    hours: HoursRule(hours: 2, months: 12, topics: ["wellbeing": 1])
                )
            ]
        )
        policy.development = [
            DevelopmentKind(term("learned"), programmes: [], tookPlace: false),
            DevelopmentKind(term("talked"), programmes: ["senior"], tookPlace: true),
            DevelopmentKind(term("other"), programmes: ["another"], tookPlace: false),
        ]
        let world = World(policy: policy)
        let people: [(Int, AccountRole, UnitID?)] = [
            (702, .chiefOfficer, nil), (703, .supervisor, "north"), (704, .supervisor, "south"),
            (701, .responder, "north"),
        ]
        for (number, role, unit) in people {
            let manager = AccountID(RecordID.numbered(702).text)
            try world.store.keep(
                Account(
                    id: .numbered(number),
                    name: "Somebody",
                    agency: "police",
                    unit: unit,
                    roles: [role],
                    lineManager: number == 701 ? manager : nil
                )
            )
        }
        return world
    }

    private func told(
        _ world: World,
        _ kind: DevelopmentKindID = "learned",
        daysAgo days: Int = 0,
        minutes: Int = 60,
        _ topic: TopicID = "wellbeing",
        learned: String = "To ask twice."
    ) -> DevelopmentEntry.Told {
        DevelopmentEntry.Told(kind, on: world.today.adding(days: -days), minutes: minutes, topic, learned: learned)
    }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    private func standing(_ world: World) async throws -> DevelopmentStanding {
        try #require(try await ReadDevelopment(world.desk)(by: world.actor(701)).standings.first?.standing)
    }

    @Test func `an entry counts once it is signed, by the line manager or a supervisor of the unit`() async throws {
        let world = try world()
        let own = try world.actor(701)
        for signer in [702, 703] {
            let entry = try await EnterDevelopment(world.desk)(told(world), by: own)
            let before = try await standing(world)
            #expect(before.unsigned == 60)
            #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(signer)).map(\.id) == [entry.id])
            _ = try await SignDevelopment(world.desk)(entry.id, version: 1, by: world.actor(signer))
            let after = try await standing(world)
            #expect((after.unsigned, after.counted) == (0, before.counted + 60))
            #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(signer)).isEmpty)
        }
        #expect(try await standing(world).isMet)
    }

    @Test func `nobody signs their own, nor that of another unit, nor twice`() async throws {
        let world = try world()
        let own = try await EnterDevelopment(world.desk)(told(world), by: world.actor(703))
        let entry = try await EnterDevelopment(world.desk)(told(world), by: world.actor(701))
        #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(703)).map(\.id) == [entry.id])
        #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(704)).isEmpty)
        #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(701)).isEmpty)
        for (id, signer) in [(own.id, 703), (entry.id, 704), (entry.id, 701)] {
            let refused = await refusal {
                _ = try await SignDevelopment(world.desk)(id, version: 1, by: world.actor(signer))
            }
            #expect(refused?.code == .notFound)
        }
        _ = try await SignDevelopment(world.desk)(entry.id, version: 1, by: world.actor(702))
        let stale = await refusal {
            _ = try await SignDevelopment(world.desk)(entry.id, version: 1, by: world.actor(702))
        }
        #expect(stale?.code == .versionStale)
        let twice = await refusal {
            _ = try await SignDevelopment(world.desk)(entry.id, version: 2, by: world.actor(702))
        }
        #expect(twice?.code == .notInThisState)
    }

    @Test func `a correction takes the place of what it puts right, which stays and counts no more`() async throws {
        let world = try world()
        let own = try world.actor(701)
        let first = try await EnterDevelopment(world.desk)(told(world), by: own)
        _ = try await SignDevelopment(world.desk)(first.id, version: 1, by: world.actor(702))
        let second = try await EnterDevelopment(world.desk)(told(world, minutes: 30), replacing: first.id, by: own)
        #expect(try await standing(world).counted == 0)
        #expect(try await ReadDevelopment(world.desk)(by: own).entries.count == 2)
        let again = await refusal {
            _ = try await EnterDevelopment(world.desk)(told(world), replacing: first.id, by: own)
        }
        #expect(again?.code == .notInThisState)
        let other = await refusal {
            _ = try await EnterDevelopment(world.desk)(told(world), replacing: second.id, by: world.actor(703))
        }
        #expect(other?.code == .notFound)
        let third = try await EnterDevelopment(world.desk)(told(world, minutes: 45), replacing: second.id, by: own)
        let late = await refusal {
            _ = try await SignDevelopment(world.desk)(second.id, version: 1, by: world.actor(702))
        }
        #expect(late?.code == .notInThisState)
        #expect(try await ReadDevelopment(world.desk).toSign(by: world.actor(702)).map(\.id) == [third.id])
    }

    @Test func `the span is twelve months to the day, and a module counts once in it`() async throws {
        let world = try world()
        let rule = HoursRule(hours: 2, months: 12, topics: ["wellbeing": 1])
        let today = try #require(CalendarDay(year: 2027, month: 3, day: 31))
        let first = try #require(CalendarDay(year: 2026, month: 4, day: 1))
        let days = [first.adding(days: -1), first, today, today.adding(days: 1)]
        let done = days.map { Completion("somebody", "a", version: 1, on: $0) }
        func standing(_ completions: [Completion]) -> DevelopmentStanding {
            DevelopmentStanding(rule, [], having: completions, of: world.policy.modules, on: today)
        }
        #expect(standing([]).from == first && standing([]).to == today)
        #expect(done.map { standing([$0]).counted } == [0, 20, 20, 0])
        #expect(standing(done).counted == 20 && standing(done).byTopic == ["vulnerability": 20])
    }

    @Test func `what cannot be is refused, and that a talk took place is enough`() async throws {
        let world = try world()
        let own = try world.actor(701)
        var wrong = told(world, "other", daysAgo: -1, minutes: 4, "nothing", learned: " ")
        let refused = await refusal { [wrong] in _ = try await EnterDevelopment(world.desk)(wrong, by: own) }
        #expect(refused?.problems.map(\.field) == ["kind", "on", "minutes", "topic", "learned"])
        let empty = told(world, "", "")
        let nothing = await refusal { _ = try await EnterDevelopment(world.desk)(empty, by: own) }
        #expect(nothing?.problems.map(\.problem) == ["no kind is chosen", "no topic is chosen"])
        wrong = told(world, "talked", learned: "")
        _ = try await EnterDevelopment(world.desk)(wrong, by: own)
        wrong = told(world, "talked")
        // It is for those alone for whom the programme is.
        let other = await refusal { [wrong] in _ = try await EnterDevelopment(world.desk)(wrong, by: world.actor(703)) }
        #expect(other?.problems.map(\.field) == ["kind"])
    }
}
