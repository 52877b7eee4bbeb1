import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is seen and told when what lets somebody investigate comes to an end.
struct AllocationBoardTests {
    private let squad: Squad

    init() throws { squad = try Squad() }

    private func board(by actor: Actor? = nil) async throws -> AllocationBoard {
        try await ReadAllocations(squad.desk).board(by: actor ?? squad.sergeant)
    }

    @Test func `a licence that ends under somebody is told before, told once when it is over, and shown`() async throws
    {
        let view = try await squad.give(try await squad.begin(), to: squad.asha)
        #expect(try await squad.told().isEmpty)
        squad.pass(days: 11)
        #expect(try await squad.told() == [.coverEndsSoon])
        #expect(try await squad.told().isEmpty)
        #expect(try await board().ending.map(\.view.record.id) == [view.record.id])
        squad.pass(days: 90)
        #expect(try await squad.told() == [.investigationUncovered])
        squad.pass(days: 1)
        #expect(try await squad.told().isEmpty)
        let found = try await board()
        #expect(found.uncovered.map(\.part.allocation.assignee) == [squad.asha.account] && found.ending.isEmpty)
        // Covered for a time, told of its end before, and never going on by itself after it.
        _ = try await squad.allow(view, squad.asha, days: 7)
        #expect(try await squad.told().isEmpty)
        let covered = try await board()
        #expect(covered.allowed.count == 1 && covered.uncovered.isEmpty)
        squad.pass(days: 5)
        #expect(try await squad.told() == [.coverEndsSoon])
        squad.pass(days: 3)
        #expect(try await squad.told() == [.unlicensedRunOut])
        #expect(try await squad.told().isEmpty)
        let open = try await board()
        #expect(open.allowed.isEmpty && open.uncovered.count == 1)
        // The licence lets them again.
        try squad.store.turn(.lapse, 801, at: squad.world.now)
        try squad.store.turn(.restore, 801, at: squad.world.now)
        #expect(try await squad.told().isEmpty)
        #expect(try await board().uncovered.isEmpty)
    }

    @Test func `a suspension is told on the same day, with what becomes of the work`() async throws {
        _ = try await squad.give(try await squad.begin(), to: squad.bo)
        #expect(try await squad.told().isEmpty)
        try squad.store.turn(.suspend, 802, at: squad.world.now)
        #expect(try await squad.told() == [.investigationUncovered])
        let line = try #require(try await board().uncovered.first)
        #expect(line.part.handling == "Cy takes over, and rings both families.")
        #expect(line.part.standing == .uncovered(.notInForce, allowedUntil: nil))
        // Suspended once more after it was restored, it is told once more.
        try squad.store.turn(.restore, 802, at: squad.world.now)
        #expect(try await squad.told().isEmpty)
        try squad.store.turn(.suspend, 802, at: squad.world.now)
        #expect(try await squad.told() == [.investigationUncovered])
    }

    @Test func `conditions that came since are asked for`() async throws {
        let view = try await squad.give(try await squad.begin(), to: squad.bo)
        try squad.store.turn(.impose(["Seen weekly"]), 802, at: squad.world.now)
        let read = try await ReadInvestigations(squad.desk)(view.record.id, by: squad.sergeant)
        #expect(read.parts.first?.unanswered == ["Seen weekly"])
        let said = Squad.Saying(metBy: "By the sergeant.")
        let answered = try await squad.take(.allocate("lead", to: squad.bo.account, said), view)
        #expect(answered.parts.first?.unanswered == [])
    }

    @Test func `the board keeps to the reach, and journals what is on it`() async throws {
        let view = try await squad.begin()
        #expect(try await board().missing.map(\.view.record.id) == [view.record.id])
        #expect(try await board(by: .of(.chiefOfficer, unit: nil)).missing.count == 1)
        let others = [Actor.of(.supervisor, unit: "south"), .of(.chiefOfficer, agency: "health", unit: nil)]
        for actor in others { #expect(try await board(by: actor).missing.isEmpty) }
        for actor in [squad.asha, .of(.hubCoordinator), .of(.qualityAssurer)] {
            let refusal = await #expect(throws: Refusal.self) { _ = try await board(by: actor) }
            #expect(refusal?.code == .notAllowed)
        }
        let before = squad.store.state.journal.count
        _ = try await board()
        #expect(
            squad.store.journaled(after: before) == [
                Journaled(.consult, .investigation, view.record.id, under: "reads-allocations")
            ]
        )
    }

    @Test func `the forecast counts those who are still there, beside the work there is`() async throws {
        _ = try await squad.give(try await squad.begin(), to: squad.asha)
        try await squad.begin(from: .itself, "A")
        let lines = try await ReadAllocations(squad.desk).forecast(by: squad.sergeant)
        #expect(lines.map(\.part.id) == ["lead", "interview"])
        let lead = try #require(lines.first?.forecast)
        #expect(lead.holders == 2 && lead.work == 2 && lead.missing == 1 && lead.vacancies == 0)
        #expect(lead.months.map(\.holders) == [2, 2, 2, 1, 1, 1, 0, 0])
        var gone = try #require(try squad.store.now { try $0.account(RecordID(squad.bo.account.text)) })
        (gone.version, gone.isSuspended) = (gone.version + 1, true)
        try squad.store.keep(gone)
        let after = try await ReadAllocations(squad.desk).forecast(by: squad.sergeant)
        #expect(after.first?.forecast.holders == 1)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await ReadAllocations(squad.desk).forecast(by: squad.asha)
        }
        #expect(refusal?.code == .notAllowed)
    }
}
