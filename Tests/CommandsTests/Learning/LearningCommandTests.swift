import Access
import Foundation
import Learn
import Store
import Testing
import Vocabulary

/// How far units have come and who owes what, as commands tell it.
@Suite struct LearningCommandTests {
    private let programme = "frontline-vulnerability"

    @Test func `coverage has counts of each unit, and a share where there are enough`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        for number in 1...5 { _ = try await records.account("Asha Rao \(number)", .responder) }
        _ = try await records.account("Ivo Marsh", .responder, unit: "south")

        let told = try await records.run(["learning", "coverage"])
        #expect(told.status == 0, "\(told.errors)")
        #expect(
            told.output.contains(
                "\(programme), north: 0 of 5 hold it (0 %); 0 overdue, 0 due soon, 0 champions\n"
            )
        )
        #expect(told.output.contains("\(programme), south: 0 of 1 hold it; "))
        #expect(!told.output.contains("Asha"))

        let written = try await records.run(["learning", "coverage", "--json"])
        let items = try #require(written.objects().first?["items"] as? [[String: Any]])
        let lines = items.filter { $0["programme"] as? String == programme }
        #expect(lines.map { $0["unit"] as? String } == ["north", "south"])
        #expect(lines.map { $0["trained_percent"] as? Int } == [0, nil])
        #expect(try records.looks().isEmpty)

        let elsewhere = try await records.run(["learning", "coverage", "--agency", "housing"])
        #expect(elsewhere.status == 0 && elsewhere.output.isEmpty)
    }

    @Test func `what is owed is told of one person, of a unit and of all, and each look is journalled`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let asha = try await records.account("Asha Rao", .responder)
        let ivo = try await records.account("Ivo Marsh", .responder, unit: "south")

        let one = try await records.run(["learning", "owed", "--account", asha.account.text])
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.outputLines.count == 1)
        #expect(one.output.hasPrefix("\(asha.account) Asha Rao, north: \(programme), to do by "))
        #expect(try records.looks() == ["learning", "account"])

        let unit = try await records.run(["learning", "owed", "--unit", "south", "--json"])
        let items = try #require(unit.objects().first?["items"] as? [[String: Any]])
        #expect(items.map { $0["learner"] as? String } == [ivo.account.text])
        #expect(items.first?["state"] as? String == "owed" && items.first?["day"] is String)

        let all = try await records.run(["learning", "owed"])
        #expect(all.outputLines.count == 2 && all.errors.contains("2 owed"))
    }

    @Test func `what was completed is owed no more`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let asha = try await records.account("Asha Rao", .responder)
        let desk = try await records.learning()
        let ground = try desk.ground
        let whole = try #require(ground.policy.programmes.first { $0.id == ProgrammeID(programme) })
        for module in whole.modules {
            let done = Completion(asha.account, module.id, version: module.version, on: ground.today, .assessed(true))
            let kept = KeptCompletion(desk.world.newID(), done, by: .elsewhere, at: ground.moment, asha.account)
            try await desk.store.write { session in try session.keep(kept) }
        }

        let owed = try await records.run(["learning", "owed", "--account", asha.account.text])
        #expect(owed.status == 0 && owed.output.isEmpty)
        let coverage = try await records.run(["learning", "coverage"])
        #expect(coverage.output.contains("\(programme), north: 1 of 1 hold it; "))
    }

    @Test func `somebody of another agency, or nobody, is not shown`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let asha = try await records.account("Asha Rao", .responder)
        for arguments in [["--account", asha.account.text, "--agency", "housing"], ["--account", "nobody"]] {
            let told = try await records.run(["learning", "owed"] + arguments)
            #expect(told.status == 65 && told.output.isEmpty)
            #expect(told.errors.hasPrefix("heed: ") && !told.errors.contains("Asha"))
        }
        #expect(try records.looks().isEmpty)
    }
}
