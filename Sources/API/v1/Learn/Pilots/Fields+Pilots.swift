import Learn
import Notation
import Vocabulary

extension Fields {
    /// What somebody plans to try.
    mutating func pilotPlan() throws(BadInput) -> PilotPlan {
        PilotPlan(
            try required("title").words(),
            asking: try required("question").words(),
            trying: try optional("programme").map { (field) throws(BadInput) in ProgrammeID(try field.words()) },
            try wordsIfAny("tried"),
            with: try required("with").pilotGroup(),
            against: try pilotComparison(),
            from: try required("begins").calendarDay(),
            to: try required("ends").calendarDay()
        )
    }

    mutating func pilotMeasure() throws(BadInput) -> PilotMeasure.Told {
        PilotMeasure.Told(
            try required("what").words(),
            hoped: try required("hoped").one(of: PilotMeasure.Direction.self, "where it is hoped to go"),
            try pilotShape(),
            from: try required("source").words()
        )
    }

    /// A figure, and which one it puts right where it does.
    mutating func pilotFigure() throws(BadInput) -> (told: PilotReading.Told, mending: PilotReading.Mending?) {
        let told = PilotReading.Told(
            try required("measure").recordID(),
            try required("side").one(of: PilotSide.self, "a side"),
            try required("phase").one(of: PilotPhase.self, "a phase"),
            try figure(),
            from: try required("from").calendarDay(),
            to: try required("to").calendarDay(),
            source: try required("source").words()
        )
        return (told, try mending())
    }

    mutating func pilotDecision() throws(BadInput) -> PilotDecision.Told {
        PilotDecision.Told(
            try required("choice").one(of: PilotDecision.Choice.self, "what becomes of a pilot"),
            because: try required("reasons").words(),
            follows: try required("follows").words(),
            by: try required("due").calendarDay(),
            without: try wordsIfAny("without")
        )
    }

    /// Some words; none where the key is missing.
    mutating func wordsIfAny(_ key: String) throws(BadInput) -> String { try optional(key)?.words() ?? "" }

    private mutating func pilotComparison() throws(BadInput) -> PilotComparison {
        let because = optional("because")
        guard let compared = optional("compared") else { return .nobody(because: try because?.words() ?? "") }
        if let because {
            throw because.bad("it is compared with somebody", remedy: "say with whom, or why with nobody")
        }
        return .with(try compared.pilotGroup())
    }

    private mutating func pilotShape() throws(BadInput) -> PilotMeasure.Shape {
        let shape = try required("shape").one(of: FigureKind.self, "what its figures are")
        let unit = optional("unit")
        switch shape {
        case .mean: return .mean(unit: try unit?.words() ?? "")
        case .share:
            if let unit { throw unit.bad("a share has no unit", remedy: "leave it out, or measure a mean") }
            return .share
        }
    }

    private mutating func mending() throws(BadInput) -> PilotReading.Mending? {
        let (mends, because) = (optional("mends"), optional("because"))
        guard let mends else {
            if let because { throw because.bad("it puts nothing right", remedy: "say which figure it puts right") }
            return nil
        }
        return PilotReading.Mending(try mends.recordID(), try because?.words() ?? "")
    }

    private mutating func figure() throws(BadInput) -> PilotFigure {
        let (kind, value) = (
            try required("shape").one(of: FigureKind.self, "what a figure is"), try required("value")
        )
        let all = try required("of").wholeNumber()
        return switch kind {
        case .share: .share(try value.wholeNumber(), of: all)
        case .mean: .mean(try value.number(), of: all)
        }
    }
}

extension Field {
    fileprivate func pilotGroup() throws(BadInput) -> PilotGroup {
        var fields = try fields()
        let units = try fields.list("units") { (item) throws(BadInput) in UnitID(try item.words()) }
        let group = PilotGroup(units, try fields.wordsIfAny("words"))
        try fields.finish()
        return group
    }
}

/// What was measured, as the service names it.
private enum FigureKind: String, CaseIterable { case share, mean }
