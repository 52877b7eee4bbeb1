import Access
import Foundation
import Learn
import Testing
import Vocabulary

/// Pilots and what came of them, as commands tell it.
@Suite struct PilotCommandTests {
    /// Tried in one unit, where more said yes since; nothing is compared.
    private func running(_ records: KeptRecords) async throws -> Pilot {
        let runner = try await records.account("Ivo Marsh", .qualityAssurer)
        let desk = try await records.learning()
        let today = try desk.ground.today
        let plan = PilotPlan(
            "Calling back within a day",
            asking: "Do more people say yes?",
            trying: nil,
            "Officers call back within a day.",
            with: PilotGroup(["north"]),
            against: .nobody(because: "There is but one unit."),
            from: today,
            to: today.adding(days: 90)
        )
        let id = try await PlanPilot(desk)(plan, by: runner).record.id
        let told = PilotMeasure.Told("Said yes, of all asked", hoped: .up, .share, from: "Referrals")
        let measured = try await RunPilot(desk).measure(id, by: told, expecting: nil, by: runner).record
        try await RunPilot(desk).begin(id, on: today, expecting: nil, by: runner)
        let days: [(PilotPhase, Int, CalendarDay)] = [(.baseline, 48, today.adding(days: -1)), (.result, 76, today)]
        for (phase, part, day) in days {
            let figure = PilotReading.Told(
                measured.measures[0].id,
                .piloted,
                phase,
                .share(part, of: 80),
                from: day,
                to: day,
                source: "Counted by hand"
            )
            try await EnterPilotFigure(desk)(figure, in: id, expecting: nil, by: runner)
        }
        return try await ReadPilots(desk).one(id, by: runner).record
    }

    @Test func `pilots are listed, and one is shown with what can be said of it`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let pilot = try await running(records)

        let list = try await records.run(["learning", "pilots"])
        #expect(list.status == 0, "\(list.errors)")
        let span = "\(pilot.plan.begins.text) to \(pilot.plan.ends.text)"
        #expect(list.output == "\(pilot.id) Calling back within a day: running, \(span)\n")

        let one = try await records.run(["learning", "pilots", pilot.id.text])
        #expect(one.outputLines.contains("Said yes, of all asked, hoped to go up:"))
        #expect(one.output.contains("  Where it is tried: it rose by 35 points in a hundred, likely between "))
        #expect(one.output.contains("  Measured, not shown to be caused by it: nothing is compared."))

        let written = try await records.run(["learning", "pilots", pilot.id.text, "--json"])
        let measures = try #require(written.objects().first?["measures"] as? [[String: Any]])
        let change = (measures.first?["piloted"] as? [String: Any])?["change"] as? [String: Any]
        let difference = try #require(change?["difference"] as? Double)
        #expect(abs(difference - 0.35) < 1e-9 && change?["likely"] is [String: Any])
        let listed = try await records.run(["learning", "pilots", "--json"]).objects().first?["items"]
        #expect((listed as? [[String: Any]])?.map { $0["status"] as? String } == ["running"])
    }

    @Test func `another agency has none of it`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let pilot = try await running(records)
        let list = try await records.run(["learning", "pilots", "--agency", "housing"])
        #expect(list.status == 0 && list.output.isEmpty)
        let one = try await records.run(["learning", "pilots", pilot.id.text, "--agency", "housing"])
        #expect(one.status == 65 && one.output.isEmpty && !one.errors.contains("Calling back"))
    }
}
