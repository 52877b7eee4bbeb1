import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Store

/// The audit finds a pilot that was put elsewhere by another way than the program.
struct PilotAuditTests {
    private static let moves = [
        "UPDATE pilot SET agency = 'health'", "UPDATE pilot SET unit = 'north'",
        "INSERT INTO involvement (record, account) VALUES ('\(RecordID.numbered(11).text)', 'stranger')",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let day = LocalTime.day(of: .noon)
        let plan = PilotPlan(
            "Calling back",
            asking: "Do more people say yes?",
            trying: nil,
            "Officers call back.",
            with: PilotGroup(["north"]),
            against: .with(PilotGroup(["east"])),
            from: day,
            to: day.adding(days: 90)
        )
        let assurer = Actor(account: "assurer", agency: "police", unit: nil, roles: [.qualityAssurer])
        try await opened.keep(Pilot(id: .numbered(11), plan, at: .noon, by: assurer))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put elsewhere is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
