import Access
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds what of an investigation was put into other hands by another way than the program.
struct InvestigationAuditTests {
    /// Edits of what lists, loads and what is told are read from.
    private static let moves = [
        "UPDATE investigation SET agency = 'health'",
        "UPDATE investigation SET unit = 'elsewhere'",
        "UPDATE investigation SET is_open = 0",
        "UPDATE allocation SET assignee = 'somebody'",
        "DELETE FROM allocation",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let giver = Actor.of(.supervisor)
        let begun = InvestigationRecord(
            id: .numbered(60),
            "csa",
            from: InvestigationRecord.Origin(reference: "NC/4711/26"),
            Holding(agency: giver.agency, unit: giver.unit, involved: [giver.account]),
            at: .noon,
            by: giver
        )
        let day = LocalTime.day(of: .noon)
        let allowed = try begun.overriding(
            AllocationPolicy.small.kinds[0].parts[0],
            under: AllocationPolicy.small.kinds[0].overrides,
            for: InvestigationRecord.Assignee("asha", licences: [], load: 0),
            InvestigationRecord.Allowing(because: "It cannot wait.", mitigation: "Read each day.", lastDay: day),
            at: .noon,
            by: InvestigationRecord.Allower(giver.account, rank: "superintendent")
        )
        try await opened.keep(begun)
        try await opened.keep(allowed)
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put into other hands is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
