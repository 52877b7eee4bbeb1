import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Every move of a pilot, as a table that stands here and not in the program.
struct PilotTableTests {
    /// For each move, in the order of the states, where it leads: `=` as it was, `.` not from there.
    private static let table: [PilotMove: String] = [
        //          pl ru en de wi
        .measure: " =  .  .  .  . ",
        .begin: "   ru .  .  .  . ",
        .enter: "   =  =  =  .  . ",
        .end: "     .  en .  .  . ",
        .decide: "  .  .  de .  . ",
        .withdraw: "wi .  .  .  . ",
    ]

    /// A pilot in a state; what could be refused for another reason is in order.
    private func pilot(_ room: PilotRoom, _ status: Pilot.Status) async throws -> Pilot {
        switch status {
        case .planned: return try await room.planned()
        case .running: return try await room.running()
        case .ended: return try await room.ended()
        case .decided:
            let pilot = try await room.ended()
            let told = room.decision(without: "Too short.")
            return try await DecidePilot(room.panel.desk)(pilot.id, told, expecting: nil, by: room.chief).record
        case .withdrawn:
            let pilot = try await room.planned()
            let run = RunPilot(room.panel.desk)
            return try await run.withdraw(pilot.id, because: "No time.", expecting: nil, by: room.assurer).record
        }
    }

    private func make(_ move: PilotMove, of pilot: Pilot, in room: PilotRoom) throws -> Pilot {
        let (now, by) = (room.panel.world.now, room.chief.account)
        switch move {
        case .measure: return try pilot.measured(by: PilotRoom.mean, as: .numbered(9))
        case .begin: return try pilot.begun(on: room.today, at: now, by: by)
        case .enter:
            let told = room.told(pilot, .baseline, .share(3, of: 9))
            return try pilot.entered(told, mending: nil, as: .numbered(9), at: now, by: by)
        case .end: return try pilot.ended(because: "Enough.", at: now, by: by)
        case .decide: return try pilot.decided(room.decision(without: "Too short."), at: now, by: by)
        case .withdraw: return try pilot.withdrawn(because: "No time.", at: now, by: by)
        }
    }

    @Test(arguments: PilotMove.allCases) func `a move leads where the table says, and from nowhere else`(
        move: PilotMove
    ) async throws {
        let row = try #require(Self.table[move]).split(separator: " ").map(String.init)
        #expect(row.count == Pilot.Status.allCases.count)
        for (status, target) in zip(Pilot.Status.allCases, row) {
            let room = try PilotRoom()
            let pilot = try await pilot(room, status)
            #expect(pilot.status == status)
            guard target != "." else {
                let refusal = #expect(throws: Refusal.self, "\(status)") { try make(move, of: pilot, in: room) }
                #expect(refusal?.code == .notInThisState, "\(status)")
                continue
            }
            let next = try make(move, of: pilot, in: room)
            let expected = target == "=" ? status : Pilot.Status.allCases.first { $0.rawValue.hasPrefix(target) }
            #expect(next.status == expected && next.version == pilot.version + 1, "\(status)")
        }
    }

    @Test func `the decision is the chief officers'`() {
        #expect(PilotMove.allCases.filter { $0.rule.deed == .decidePilots } == [.decide])
        #expect(PilotMove.allCases.filter { $0.rule.deed == .runPilots }.count == 5)
    }
}
