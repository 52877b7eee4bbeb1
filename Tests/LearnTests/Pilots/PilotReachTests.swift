import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Quality assurers and chief officers run pilots, chief officers decide on them, trainers read them, and others see none.
struct PilotReachTests {
    private func code(_ work: () async throws -> Void) async -> Refusal.Code? {
        await #expect(throws: Refusal.self) { try await work() }?.code
    }

    @Test func `each may what is theirs and nothing else`() async throws {
        let room = try PilotRoom()
        let pilot = try await room.ended()
        let read = ReadPilots(room.panel.desk)
        let theirs: [(Actor, Set<PilotMove>)] = [
            (room.assurer, [.enter]), (room.chief, [.enter, .decide]), (room.trainer, []),
        ]
        for (actor, moves) in theirs {
            #expect(try await read(PageRequest(limit: 50), by: actor).items.map(\.id) == [pilot.id])
            #expect(try await read.one(pilot.id, by: actor).moves == moves)
        }
        let decide = DecidePilot(room.panel.desk)
        let told = room.decision(without: "Too short.")
        for actor in [room.assurer, room.trainer, room.superintendent] {
            #expect(await code { try await decide(pilot.id, told, expecting: nil, by: actor) } == .notAllowed)
        }
        for actor in [room.trainer, room.superintendent] {
            #expect(await code { try await PlanPilot(room.panel.desk)(room.plan(), by: actor) } == .notAllowed)
            let figure = room.told(pilot, .result, .share(1, of: 9))
            #expect(await code { try await room.enter(figure, in: pilot, by: actor) } == .notAllowed)
            #expect(await code { _ = try await read.units(by: actor) } == .notAllowed)
        }
        #expect(await code { _ = try await read(PageRequest(limit: 50), by: room.superintendent) } == .notAllowed)
        #expect(await code { _ = try await read.one(pilot.id, by: room.superintendent) } == .notAllowed)
    }

    @Test func `another agency sees none of it, and cannot tell it from one that is not there`() async throws {
        let room = try PilotRoom()
        let pilot = try await room.ended()
        let elsewhere = room.panel.actor(.numbered(755), [.chiefOfficer], agency: "health")
        let read = ReadPilots(room.panel.desk)
        #expect(try await read(PageRequest(limit: 50), by: elsewhere).items.isEmpty)
        for id in [pilot.id, .numbered(999)] {
            #expect(await code { _ = try await read.one(id, by: elsewhere) } == .notFound)
            let told = room.decision(without: "No.")
            let decide = DecidePilot(room.panel.desk)
            #expect(await code { try await decide(id, told, expecting: nil, by: elsewhere) } == .notFound)
        }
        #expect(try await read.units(by: elsewhere) == ["south"])
        #expect(try await read.units(by: room.assurer) == ["east", "north", "south"])
    }

    @Test func `what is tried is told by the name of the programme`() async throws {
        let room = try PilotRoom()
        var plan = room.plan()
        plan.programme = Panel.programme
        let pilot = try await room.planned(plan)
        let view = try await ReadPilots(room.panel.desk).one(pilot.id, by: room.trainer)
        #expect(view.programme == "About interviewing" && view.outcomes.count == 1 && view.fewest == 1)
    }
}
