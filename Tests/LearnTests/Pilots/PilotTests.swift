import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// A pilot is planned before it begins, measured, and decided on by somebody named.
struct PilotTests {
    private func problems(_ work: () async throws -> Void) async -> [String] {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == .badInput)
        return refusal?.problems.map(\.field) ?? []
    }

    @Test func `it is planned, run and decided on, and each step is journalled`() async throws {
        let room = try PilotRoom()
        var pilot = try await room.running()
        #expect(pilot.begun?.on == room.today && pilot.planned.by == room.assurer.account)
        pilot = try await room.enter(room.told(pilot, .result, .share(7, of: 9)), in: pilot)
        pilot = try await RunPilot(room.panel.desk)
            .end(pilot.id, because: "Enough.", expecting: nil, by: room.assurer).record
        #expect(pilot.ended?.words == "Enough.")
        let decide = DecidePilot(room.panel.desk)
        pilot = try await decide(pilot.id, room.decision(.change, without: "No."), expecting: nil, by: room.chief)
            .record
        #expect(pilot.decision?.by == room.chief.account && pilot.decision?.told.choice == .change)
        #expect(pilot.decision?.told.without == "")
        let lines = room.panel.store.state.journal.filter { $0.subject == pilot.id }
        #expect(lines.map(\.verb) == ["collect"] + Array(repeating: "alter", count: 5))
    }

    @Test func `everything that has to be mended in a plan is told at once`() async throws {
        let room = try PilotRoom()
        var plan = room.plan(against: .nobody(because: " "), with: PilotGroup([]), from: -1, to: -1)
        (plan.title, plan.question, plan.tried) = (" ", "", " ")
        #expect(
            await problems { try await PlanPilot(room.panel.desk)(plan, by: room.assurer) } == [
                "title", "question", "tried", "with", "because", "begins", "ends",
            ]
        )
        plan = room.plan(against: .with(PilotGroup(["north", "nowhere"])))
        plan.programme = "unknown"
        #expect(
            await problems { try await PlanPilot(room.panel.desk)(plan, by: room.assurer) } == [
                "tried", "compared", "compared",
            ]
        )
        plan.programme = Panel.programme
        plan.compared = .with(PilotGroup([], "Those who answer at night"))
        #expect(try await PlanPilot(room.panel.desk)(plan, by: room.assurer).record.status == .planned)
    }

    @Test func `it is measured by one to five, and begins on its first day or later`() async throws {
        let room = try PilotRoom()
        let run = RunPilot(room.panel.desk)
        let made = try await PlanPilot(room.panel.desk)(room.plan(from: 1), by: room.assurer).record
        let early = await problems { try await run.begin(made.id, on: room.today, expecting: nil, by: room.assurer) }
        #expect(early == ["measures", "on"])
        let wrong = PilotMeasure.Told(" ", hoped: .up, .mean(unit: ""), from: " ")
        let told = await problems { try await run.measure(made.id, by: wrong, expecting: nil, by: room.assurer) }
        #expect(told == ["what", "unit", "source"])
        for _ in 1...5 { try await run.measure(made.id, by: PilotRoom.share, expecting: nil, by: room.assurer) }
        let sixth = await #expect(throws: Refusal.self) {
            try await run.measure(made.id, by: PilotRoom.share, expecting: nil, by: room.assurer)
        }
        #expect(sixth?.code == .notInThisState)
        let tomorrow = room.today.adding(days: 1)
        let ahead = await problems { try await run.begin(made.id, on: tomorrow, expecting: nil, by: room.assurer) }
        #expect(ahead == ["on"])
        room.panel.world.pass(seconds: 2 * 86_400)
        let begun = try await run.begin(made.id, on: tomorrow, expecting: nil, by: room.assurer).record
        #expect(begun.begun?.on == tomorrow && begun.measures.count == 5)
    }

    @Test func `figures stay on their side of the first day, and are of the kind that is measured`() async throws {
        let room = try PilotRoom()
        let planned = try await room.planned()
        let ahead = await problems { try await room.enter(room.told(planned, .result, .share(1, of: 9)), in: planned) }
        #expect(ahead == ["from"])
        let pilot = try await room.running(room.plan(against: .nobody(because: "There is but one unit.")))
        var late = room.told(pilot, .baseline, .share(10, of: 9), of: .compared)
        (late.to, late.source) = (room.today, " ")
        #expect(await problems { try await room.enter(late, in: pilot) } == ["side", "value", "to", "source"])
        var early = room.told(pilot, .result, .mean(2, of: 0))
        (early.from, early.to) = (room.today.adding(days: -1), room.today.adding(days: 1))
        #expect(await problems { try await room.enter(early, in: pilot) } == ["value", "to", "from"])
        let mean = try await room.running(by: PilotRoom.mean)
        let none = room.told(mean, .result, .mean(.nan, of: 0))
        #expect(await problems { try await room.enter(none, in: mean) } == ["of", "value"])
    }

    @Test func `what was entered wrongly is entered anew, once, and stays`() async throws {
        let room = try PilotRoom()
        var pilot = try await room.running()
        pilot = try await room.enter(room.told(pilot, .result, .share(2, of: 9)), in: pilot)
        let right = room.told(pilot, .result, .share(3, of: 9))
        let unsaid = PilotReading.Mending(pilot.readings[0].id, " ")
        #expect(await problems { try await room.enter(right, mending: unsaid, in: pilot) } == ["because"])
        let mending = PilotReading.Mending(pilot.readings[0].id, "One was counted twice.")
        let mended = try await room.enter(right, mending: mending, in: pilot)
        #expect(mended.readings.count == 2 && mended.readings.standing.map(\.told.figure) == [.share(3, of: 9)])
        #expect(mended.latest(pilot.measures[0].id, .piloted, .result)?.mends == mending)
        #expect(await problems { try await room.enter(right, mending: mending, in: pilot) } == ["mends"])
    }

    @Test func `it ends before its day only with a reason, and is not decided on without a result or why`() async throws
    {
        let room = try PilotRoom()
        let pilot = try await room.running(room.plan(to: 5))
        let run = RunPilot(room.panel.desk)
        #expect(await problems { try await run.end(pilot.id, expecting: nil, by: room.assurer) } == ["because"])
        try await room.enter(room.told(pilot, .result, .share(2, of: 9), of: .compared), in: pilot)
        room.panel.world.pass(seconds: 5 * 86_400)
        let ended = try await run.end(pilot.id, because: "On its day.", expecting: nil, by: room.assurer).record
        #expect(ended.ended?.words == "")
        let decide = DecidePilot(room.panel.desk)
        // A figure of those who are compared is no result of the pilot.
        var told = room.decision()
        #expect(await problems { try await decide(pilot.id, told, expecting: nil, by: room.chief) } == ["without"])
        (told.reasons, told.follows, told.due) = (" ", " ", room.today.adding(days: -1))
        #expect(
            await problems { try await decide(pilot.id, told, expecting: nil, by: room.chief) } == [
                "reasons", "follows", "due", "without",
            ]
        )
        let why = room.decision(.stop, without: "The counts were lost.")
        let decided = try await decide(pilot.id, why, expecting: nil, by: room.chief).record
        #expect(decided.decision?.told.without == "The counts were lost.")
    }

    @Test func `whoever saw another version is told so`() async throws {
        let room = try PilotRoom()
        let pilot = try await room.planned()
        let refusal = await #expect(throws: Refusal.self) {
            try await RunPilot(room.panel.desk).begin(pilot.id, on: room.today, expecting: 1, by: room.assurer)
        }
        #expect(refusal?.code == .versionStale)
    }
}
