import Access
import TestSupport
import Vocabulary

@testable import Learn

/// An agency of two units that tries something, and a store in memory.
struct PilotRoom {
    let panel: Panel

    init() throws {
        panel = try Panel()
        for (number, unit) in [(760, "north"), (761, "east")] {
            try panel.store.keep(
                Account(
                    id: .numbered(number),
                    name: "Nobody",
                    agency: "police",
                    unit: UnitID(unit),
                    roles: [.responder]
                )
            )
        }
    }

    var today: CalendarDay { LocalTime.day(of: panel.world.now) }
    var assurer: Actor { panel.assurer }
    var chief: Actor { panel.actor(.numbered(750), [.chiefOfficer]) }
    var trainer: Actor { panel.actor(.numbered(751), [.trainer]) }
    var superintendent: Actor { panel.actor(.numbered(752), [.supervisor]) }

    func plan(
        against compared: PilotComparison = .with(PilotGroup(["east"])),
        with group: PilotGroup = PilotGroup(["north"]),
        from begins: Int = 0,
        to ends: Int = 90
    ) -> PilotPlan {
        PilotPlan(
            "Calling back within a day",
            asking: "Do more people say yes?",
            trying: nil,
            "Officers call back within a day.",
            with: group,
            against: compared,
            from: today.adding(days: begins),
            to: today.adding(days: ends)
        )
    }

    static let share = PilotMeasure.Told("Said yes, of all asked", hoped: .up, .share, from: "Referrals")
    static let mean = PilotMeasure.Told("Until called back", hoped: .down, .mean(unit: "days"), from: "Contacts")

    /// A pilot that is planned, with a measure.
    func planned(_ plan: PilotPlan? = nil, by told: PilotMeasure.Told = share) async throws -> Pilot {
        let made = try await PlanPilot(panel.desk)(plan ?? self.plan(), by: assurer)
        return try await RunPilot(panel.desk).measure(made.record.id, by: told, expecting: 1, by: assurer).record
    }

    func running(_ plan: PilotPlan? = nil, by told: PilotMeasure.Told = share) async throws -> Pilot {
        let pilot = try await planned(plan, by: told)
        return try await RunPilot(panel.desk).begin(pilot.id, on: today, expecting: nil, by: assurer).record
    }

    func ended() async throws -> Pilot {
        let pilot = try await running()
        return try await RunPilot(panel.desk).end(pilot.id, because: "Enough.", expecting: nil, by: assurer).record
    }

    /// A figure of its first measure: of the thirty days before it, or of today.
    func told(
        _ pilot: Pilot,
        _ phase: PilotPhase,
        _ figure: PilotFigure,
        of side: PilotSide = .piloted
    ) -> PilotReading.Told {
        let before = phase == .baseline
        return PilotReading.Told(
            pilot.measures[0].id,
            side,
            phase,
            figure,
            from: before ? today.adding(days: -31) : today,
            to: before ? today.adding(days: -1) : today,
            source: "Counted by hand"
        )
    }

    @discardableResult
    func enter(
        _ told: PilotReading.Told,
        mending: PilotReading.Mending? = nil,
        in pilot: Pilot,
        by actor: Actor? = nil
    ) async throws -> Pilot {
        try await EnterPilotFigure(panel.desk)(
            told,
            mending: mending,
            in: pilot.id,
            expecting: nil,
            by: actor ?? assurer
        )
        .record
    }

    func decision(_ choice: PilotDecision.Choice = .extend, without: String = "") -> PilotDecision.Told {
        PilotDecision.Told(
            choice,
            because: "It helps.",
            follows: "East begins.",
            by: today.adding(days: 30),
            without: without
        )
    }
}
