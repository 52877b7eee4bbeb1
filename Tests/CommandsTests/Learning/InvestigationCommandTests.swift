import Access
import Foundation
import Respond
import Testing
import Vocabulary

/// Work that takes a licence, as commands tell it.
@Suite struct InvestigationCommandTests {
    /// One whose lead somebody is let do for a week, and whose supervisor is still to be found.
    private func begun(_ records: KeptRecords) async throws -> InvestigationRecord {
        let supervisor = try await records.account("Ivo Marsh", .supervisor)
        let chief = try await records.account("Ann Lowe", .chiefOfficer, rank: "superintendent")
        let lead = try await records.account("Asha Rao", .responder)
        let desk = try await records.allocating()
        let new = NewInvestigation("child-sexual-abuse", from: .itself, reference: "CR/26/4471")
        let made = try await BeginInvestigation(desk)(new, by: supervisor).record
        let step = InvestigationStep.allow(
            "lead",
            lead.account,
            InvestigationRecord.Allowing(
                because: "An interview is this week.",
                mitigation: "A licensed supervisor sits in.",
                lastDay: try desk.ground.today.adding(days: 7)
            ),
            InvestigationRecord.Saying()
        )
        return try await TakeInvestigationStep(desk)(step, made.id, expecting: made.version, by: chief).record
    }

    @Test func `the board tells what is allowed for a time and what nobody does, and is journalled`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let made = try await begun(records)
        let last = try await records.allocating().ground.today.adding(days: 7).text

        let told = try await records.run(["investigations", "board"])
        #expect(told.status == 0, "\(told.errors)")
        let begins = "\(made.id) child-sexual-abuse"
        #expect(told.outputLines.contains("nobody: \(begins), supervisor"))
        let allowed = "allowed: \(begins), lead, Asha Rao: until \(last), they hold no licence for it"
        #expect(told.outputLines.contains(Substring(allowed)), "\(told.output)")
        #expect(told.errors.contains("0 without a licence, 1 allowed for a time, "))
        #expect(try records.looks() == ["investigation"])

        let written = try await records.run(["investigations", "board", "--json"])
        let board = try #require(written.objects().first)
        #expect((board["missing"] as? [[String: Any]])?.map { $0["part"] as? String } == ["supervisor"])
        #expect((board["allowed"] as? [Any])?.count == 1 && (board["uncovered"] as? [Any])?.isEmpty == true)
    }

    @Test func `the forecast has counts beside the work, month by month, and names nobody`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        _ = try await begun(records)

        let told = try await records.run(["investigations", "forecast"])
        #expect(told.status == 0, "\(told.errors)")
        let today = "child-sexual-abuse, lead: 0 hold it; work: 1, with nobody: 0, without a licence: 1"
        #expect(told.outputLines.contains { $0.hasPrefix(today) }, "\(told.output)")
        #expect(!told.output.contains("Asha"))
        #expect(try records.looks().isEmpty)

        let written = try await records.run(["investigations", "forecast", "--json"])
        let items = try #require(written.objects().first?["items"] as? [[String: Any]])
        let lead = try #require(items.first { $0["part"] as? String == "lead" })
        #expect((lead["months"] as? [Any])?.count == 12 && lead["unlicensed"] as? Int == 1)
        let missing = items.first { $0["part"] as? String == "supervisor" }?["missing"] as? Int
        #expect(missing == 1)
    }

    @Test func `another agency has none of it`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        _ = try await begun(records)
        let board = try await records.run(["investigations", "board", "--agency", "housing"])
        #expect(board.status == 0 && board.output.isEmpty)
        let forecast = try await records.run(["investigations", "forecast", "--agency", "housing", "--json"])
        let items = try #require(forecast.objects().first?["items"] as? [[String: Any]])
        #expect(items.allSatisfy { $0["work"] as? Int == 0 } && !items.isEmpty)
        #expect(try records.looks().isEmpty)
    }
}
