import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// Pilots as they are read and run; the clock stands on Wednesday 18 November 2026.
struct PilotPageTests {
    private let now = StillWorld().now
    private let today = LocalTime.day(of: StillWorld().now)
    private let staff = StaffNames(["kit": "Kit <Rowe>", "ada": "Ada Flint"])
    private let kit = Actor(account: "kit", agency: "police", unit: nil, roles: [.qualityAssurer])

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func planned(against compared: PilotComparison = .with(PilotGroup(["east"]))) -> Pilot {
        let plan = PilotPlan(
            "Calling back <soon>",
            asking: "Do more people say yes?",
            trying: "one",
            "Officers call back <within> a day.",
            with: PilotGroup(["north"], "Those on nights"),
            against: compared,
            from: today,
            to: today.adding(days: 90)
        )
        return Pilot(id: .numbered(1), plan, at: now, by: kit)
    }

    private func running(against compared: PilotComparison = .with(PilotGroup(["east"]))) throws -> Pilot {
        let share = PilotMeasure.Told("Said <yes>, of all asked", hoped: .up, .share, from: "Referrals")
        let mean = PilotMeasure.Told("Until called back", hoped: .down, .mean(unit: "days"), from: "Contacts")
        return try planned(against: compared).measured(by: share, as: .numbered(11)).measured(
            by: mean,
            as: .numbered(12)
        )
        .begun(on: today, at: now, by: "kit")
    }

    private func entering(
        _ figure: PilotFigure,
        _ phase: PilotPhase,
        of side: PilotSide = .piloted,
        mending: PilotReading.Mending? = nil,
        into pilot: Pilot
    ) throws -> Pilot {
        let measure: RecordID = if case .share = figure { .numbered(11) } else { .numbered(12) }
        let told = PilotReading.Told(
            measure,
            side,
            phase,
            figure,
            from: phase == .baseline ? today.adding(days: -31) : today,
            to: phase == .baseline ? today.adding(days: -1) : today,
            source: "Counted <by hand>"
        )
        let id = RecordID.numbered(20 + pilot.readings.count)
        return try pilot.entered(told, mending: mending, as: id, at: now, by: "kit")
    }

    private func measured(against compared: PilotComparison = .with(PilotGroup(["east"]))) throws -> Pilot {
        var pilot = try entering(.share(48, of: 80), .baseline, into: running(against: compared))
        pilot = try entering(.share(65, of: 70), .result, into: pilot)
        pilot = try entering(.mean(4.25, of: 40), .baseline, into: pilot)
        return try entering(.mean(3, of: 40), .result, into: pilot)
    }

    private func view(_ pilot: Pilot, fewest: Int = 20, _ moves: Set<PilotMove> = []) -> PilotView {
        PilotView(
            record: pilot,
            programme: "Front <line>",
            outcomes: pilot.measures.map { PilotOutcome($0, of: pilot, fewest: fewest) },
            fewest: fewest,
            moves: moves
        )
    }

    private func page(_ view: PilotView, _ fields: FormFields = FormFields()) -> PilotPage {
        PilotPage(view, staff, fields, nil, on: today)
    }

    @Test func `the list says of each what it asks, and whoever runs them can plan one`() async throws {
        let ended = try measured().ended(because: "Enough.", at: now, by: "kit")
        let found = Vocabulary.Page([planned(), try running(), ended], next: nil)
        let choices = PilotsPage.Choices(programmes: [], units: ["east", "north"])
        let shown = try await text(PilotsPage(found, planning: choices, FormFields(), nil))
        try Goldens.expect(shown, "pilots")
        #expect(shown.contains("Waits for a decision") && shown.contains("action=\"/pilots\""))
        let read = try await text(PilotsPage(found, planning: nil, FormFields(), nil))
        #expect(!read.contains("<form class=\"step\""))
        #expect(
            try await text(PilotsPage(Vocabulary.Page([], next: nil), planning: nil, FormFields(), nil))
                .contains("No pilot yet")
        )
    }

    @Test func `what is planned can be measured and withdrawn`() async throws {
        let shown = try await text(page(view(planned(), [.measure, .begin, .enter, .withdraw])))
        try Goldens.expect(shown, "pilot-planned")
        #expect(!shown.contains("/begin\"") && !shown.contains("/enter\""), "nothing measures it yet")
    }

    @Test func `what was measured is told with what it can say, and the old figure stays`() async throws {
        var pilot = try measured()
        pilot = try entering(.share(40, of: 80), .baseline, of: .compared, into: pilot)
        pilot = try entering(.share(49, of: 80), .result, of: .compared, into: pilot)
        let mending = PilotReading.Mending(.numbered(25), "One was <counted> twice.")
        pilot = try entering(.share(42, of: 80), .result, of: .compared, mending: mending, into: pilot)
        let shown = try await text(page(view(pilot, [.enter, .end])))
        try Goldens.expect(shown, "pilot-running")
        for words in [
            "It changed by 30 points in a hundred more than where it is not, likely between", "as was hoped",
            "They were not chosen by lot", "a later figure puts it right", "“One was &lt;counted&gt; twice.”",
            "it fell by 1.25 days. Of a mean alone", "4.25 days, the mean of 40",
            "Of several measures one may move by chance alone",
        ] {
            #expect(shown.contains(words), "\(words)")
        }
    }

    @Test func `where nothing is compared, and where there are few, it is said`() async throws {
        let alone = try await text(page(view(measured(against: .nobody(because: "There is but one <unit>.")))))
        #expect(alone.contains("Measured, not shown to be caused by it: nothing is compared."))
        #expect(
            alone.contains("Nobody: “There is but one &lt;unit&gt;.”") && !alone.contains("more than where it is not")
        )
        let few = try await text(page(view(measured(), fewest: 100)))
        #expect(few.contains("48 of 80, which is few") && few.contains("fewer than 100 before or since"))
        #expect(!few.contains("likely between"))
        let half = try await text(page(view(measured())))
        #expect(half.contains("until there is enough of those who are compared"))
    }

    @Test func `what was decided stands first, by name`() async throws {
        let ended = try measured().ended(because: "Enough.", at: now, by: "kit")
        let waits = try await text(page(view(ended, [.enter, .decide])))
        #expect(waits.contains("/decide\"") && !waits.contains("decide-without"))
        let told = PilotDecision.Told(
            .extend,
            because: "It <helps>.",
            follows: "East begins; Kit sees to it.",
            by: today.adding(days: 30)
        )
        let shown = try await text(page(view(try ended.decided(told, at: now, by: "ada"))))
        try Goldens.expect(shown, "pilot-decided")
        #expect(shown.contains("It is extended") && shown.contains("“It &lt;helps&gt;.” Ada Flint"))
    }

    @Test func `what is typed is read, and what is missing is named`() throws {
        func form(_ fields: [String: String]) -> PilotForm {
            PilotForm(Form(fields.sorted { $0.key < $1.key }.map { Form.Field($0.key, $0.value) }))
        }
        func day(_ name: String) -> [String: String] {
            ["\(name).day": "17", "\(name).month": "11", "\(name).year": "2026"]
        }
        func missing(_ work: () throws -> Void) -> [String]? {
            #expect(throws: Refusal.self) { try work() }?.problems.map(\.field)
        }
        let pilot = try running()
        var fields = ["enter-measure": RecordID.numbered(12).text, "enter-phase": "result", "enter-side": "compared"]
        fields.merge(["enter-value": "3.4", "enter-of": "40", "enter-source": " By hand "]) { $1 }
        fields.merge(day("enter-from")) { $1 }
        fields.merge(day("enter-to")) { $1 }
        let told = try form(fields).reading(of: pilot)
        #expect(told.figure == .mean(3.4, of: 40) && told.side == .compared && told.source == "By hand")
        for (name, field) in [
            ("enter-measure", "measure"), ("enter-phase", "phase"), ("enter-side", "side"), ("enter-value", "value"),
            ("enter-of", "of"), ("enter-to.day", "to"),
        ] {
            var fewer = fields
            fewer[name] = nil
            #expect(missing { _ = try form(fewer).reading(of: pilot) } == [field])
        }
        fields["enter-measure"] = RecordID.numbered(11).text
        #expect(missing { _ = try form(fields).reading(of: pilot) } == ["value"])
        #expect(missing { _ = try form([:]).decision() } == ["choice"])
        #expect(missing { _ = try form(["measure-hoped": "up"]).measure() } == ["shape"])
        let plan = try form(day("begins").merging(day("ends")) { $1 }).plan()
        #expect(plan.compared == .nobody(because: "") && plan.programme == nil)
    }

    @Test func `figures are written in at most two places`() {
        #expect([0, 3, 3.4, 3.04, -1.25, 1e6].map(\.inFigures) == ["0", "3", "3.4", "3.04", "−1.25", "1000000"])
    }
}
