import DemoForce
import Learn
import Store
import Synchronization
import Vocabulary

extension DemoScene {
    /// Somebody tries something, and says what came of it.
    func pilot(_ title: String, _ step: DemoPilotStep) async throws {
        if case .plan(let new) = step {
            return keep(try await PlanPilot(learning)(PilotPlan(new), by: actor))
        }
        guard let pilot = player.known.withLock({ $0.pilots[title] }) else { throw Refusal.notFound("pilot") }
        let (run, id) = (RunPilot(learning), pilot.id)
        switch step {
        case .plan: break
        case .measure(let what, let isUp, let unit, let source):
            let shape = unit.map { PilotMeasure.Shape.mean(unit: $0) } ?? .share
            let told = PilotMeasure.Told(what, hoped: isUp ? .up : .down, shape, from: source)
            keep(try await run.measure(id, by: told, expecting: nil, by: actor))
        case .begin(let day): keep(try await run.begin(id, on: day, expecting: nil, by: actor))
        case .enter(let figure):
            let told = try PilotReading.Told(figure, of: pilot)
            keep(try await EnterPilotFigure(learning)(told, in: id, expecting: nil, by: actor))
        case .end: keep(try await run.end(id, expecting: nil, by: actor))
        case .decide(let choice, let because, let follows, let due):
            guard let choice = PilotDecision.Choice(rawValue: choice) else { throw Refusal.notFound("choice") }
            let told = PilotDecision.Told(choice, because: because, follows: follows, by: due)
            keep(try await DecidePilot(learning)(id, told, expecting: nil, by: actor))
        case .withdraw(let reason):
            keep(try await run.withdraw(id, because: reason, expecting: nil, by: actor))
        }
    }

    private func keep(_ view: PilotView) {
        player.known.withLock { $0.pilots[view.record.plan.title] = view.record }
    }
}

extension PilotPlan {
    fileprivate init(_ new: DemoPilot) {
        let compared = PilotGroup(new.compared.map { UnitID($0) })
        self.init(
            new.title,
            asking: new.question,
            trying: new.programme.map { ProgrammeID($0) },
            new.tried,
            with: PilotGroup(new.units.map { UnitID($0) }, new.words),
            against: new.because.isEmpty ? .with(compared) : .nobody(because: new.because),
            from: new.begins,
            to: new.ends
        )
    }
}

extension PilotReading.Told {
    fileprivate init(_ figure: DemoFigure, of pilot: Pilot) throws(Refusal) {
        guard let side = PilotSide(rawValue: figure.side), let phase = PilotPhase(rawValue: figure.phase),
            pilot.measures.indices.contains(figure.measure - 1)
        else { throw Refusal.notFound("measure") }
        let measure = pilot.measures[figure.measure - 1]
        let value: PilotFigure =
            switch measure.told.shape {
            case .share: .share(Int(figure.value), of: figure.count)
            case .mean: .mean(figure.value, of: figure.count)
            }
        self.init(measure.id, side, phase, value, from: figure.from, to: figure.to, source: figure.source)
    }
}
