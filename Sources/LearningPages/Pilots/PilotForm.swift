import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What somebody typed into the forms of a pilot.
struct PilotForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    var version: Int? { form.text("version").flatMap(Int.init) }

    func words(_ name: String) -> String { form.words(name) }

    func plan() throws(Refusal) -> PilotPlan {
        let programme = words("programme")
        let others = group("compared")
        return PilotPlan(
            words("title"),
            asking: words("question"),
            trying: programme.isEmpty ? nil : ProgrammeID(programme),
            words("tried"),
            with: group("with"),
            against: others.units.isEmpty && others.words.isEmpty ? .nobody(because: words("because")) : .with(others),
            from: try form.neededDay("begins", as: "begins"),
            to: try form.neededDay("ends", as: "ends")
        )
    }

    func measure() throws(Refusal) -> PilotMeasure.Told {
        guard let hoped = PilotMeasure.Direction(rawValue: words("measure-hoped")) else {
            throw .unsaid("hoped", "it is not said where it is hoped to go", "choose one")
        }
        let shape: PilotMeasure.Shape
        switch words("measure-shape") {
        case "share": shape = .share
        case "mean": shape = .mean(unit: words("measure-unit"))
        default: throw .unsaid("shape", "it is not said what its figures are", "choose one")
        }
        return PilotMeasure.Told(words("measure-what"), hoped: hoped, shape, from: words("measure-source"))
    }

    func firstDay() throws(Refusal) -> CalendarDay { try form.neededDay("begin-on", as: "on") }

    func reading(of pilot: Pilot) throws(Refusal) -> PilotReading.Told {
        guard let measure = pilot.measures.first(where: { $0.id.text == words("enter-measure") }) else {
            throw .unsaid("measure", "no measure is chosen", "choose one of the pilot")
        }
        guard let phase = PilotPhase(rawValue: words("enter-phase")) else {
            throw .unsaid("phase", "it is not said whether it is from before", "choose one")
        }
        let side = pilot.plan.compared.group == nil ? .piloted : PilotSide(rawValue: words("enter-side"))
        guard let side else { throw .unsaid("side", "it is not said of whom it is", "choose one") }
        return PilotReading.Told(
            measure.id,
            side,
            phase,
            try figure(measure.told.shape),
            from: try form.neededDay("enter-from", as: "from"),
            to: try form.neededDay("enter-to", as: "to"),
            source: words("enter-source")
        )
    }

    /// What it puts right; nil where it puts nothing right.
    var mending: PilotReading.Mending? {
        RecordID(uuid: words("enter-mends")).map { PilotReading.Mending($0, words("enter-because")) }
    }

    func decision() throws(Refusal) -> PilotDecision.Told {
        guard let choice = PilotDecision.Choice(rawValue: words("decide-choice")) else {
            throw .unsaid("choice", "nothing is chosen", "say what becomes of it")
        }
        return PilotDecision.Told(
            choice,
            because: words("decide-reasons"),
            follows: words("decide-follows"),
            by: try form.neededDay("decide-due", as: "due"),
            without: words("decide-without")
        )
    }

    private func group(_ name: String) -> PilotGroup {
        PilotGroup(form.values(name).map { UnitID($0) }, words(name + "-words"))
    }

    private func figure(_ shape: PilotMeasure.Shape) throws(Refusal) -> PilotFigure {
        guard let count = Int(words("enter-of")) else {
            throw .unsaid("of", "this is no whole number", "say of how many, like 40")
        }
        switch shape {
        case .share:
            guard let part = Int(words("enter-value")) else {
                throw .unsaid("value", "this is no whole number", "say how many, like 12")
            }
            return .share(part, of: count)
        case .mean:
            guard let mean = Double(words("enter-value")) else {
                throw .unsaid("value", "this is no number", "write it like 12 or 3.4")
            }
            return .mean(mean, of: count)
        }
    }

    /// The fields that the form of a move has, by what a refusal calls them; nil where it has none.
    static func field(_ name: String, of move: PilotMove) -> String? {
        name == "measures" ? nil : "\(move.rawValue)-\(name)"
    }
}
