import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// The forms of what somebody may do with a pilot as it stands.
struct PilotSteps {
    private let pilot: Pilot
    private let moves: Set<PilotMove>
    private let fields: FormFields
    private let today: CalendarDay

    init(_ view: PilotView, _ fields: FormFields, on today: CalendarDay) {
        pilot = view.record
        moves = view.moves
        self.fields = fields
        self.today = today
    }

    /// In the order in which they are made.
    var all: [StepForm] {
        PilotMove.allCases.filter { moves.contains($0) && isOpen($0) }.map(form)
    }

    /// Nothing is begun or entered that nothing measures, and nothing measured by more than is fit.
    private func isOpen(_ move: PilotMove) -> Bool {
        switch move {
        case .measure: pilot.measures.count < Pilot.mostMeasures
        case .begin: !pilot.measures.isEmpty && pilot.plan.begins <= today
        case .enter: !pilot.measures.isEmpty
        case .end, .decide, .withdraw: true
        }
    }

    private func form(_ move: PilotMove) -> StepForm {
        switch move {
        case .measure: step(move, "Add what is measured", "Add it", measuring, isFirst: pilot.measures.isEmpty)
        case .begin:
            step(move, "Say that it has begun", "It has begun", [.date(fields.date("begin-on", "Its first day"))])
        case .enter: step(move, "Enter a figure", "Enter it", entering)
        case .end: step(move, "End it", "End it", ending)
        case .decide: step(move, "Decide what becomes of it", "Decide it", deciding)
        case .withdraw:
            step(
                move,
                "Withdraw it",
                "Withdraw it",
                [.area(fields.area("withdraw-because", "Why nothing is tried").high(2, isOptional: false))]
            )
        }
    }

    private func step(
        _ move: PilotMove,
        _ heading: String,
        _ does: String,
        _ parts: [FormPart],
        isFirst: Bool = false
    ) -> StepForm {
        StepForm(
            heading,
            to: "/pilots/\(pilot.id)/\(move.rawValue)",
            does: does,
            version: pilot.version,
            parts,
            isTyped: isFirst || fields.areSent(to: move.rawValue),
            isGrave: move == .withdraw
        )
    }

    private var measuring: [FormPart] {
        let hoped = PilotMeasure.Direction.allCases.map { Choice($0.rawValue, $0.words) }
        let shapes = [Choice("share", "So many of so many"), Choice("mean", "A mean of so many")]
        return [
            .text(
                fields.text("measure-what", "What is measured", hint: "Such as “Said yes, of all who were asked”").wide(
                    "full"
                )
            ),
            .radios(fields.choice("measure-hoped", "Where it is hoped to go", of: hoped).small()),
            .radios(fields.choice("measure-shape", "What its figures are", of: shapes).small()),
            FormPart.text(fields.text("measure-unit", "The unit of the mean, such as “days”").wide("half")).mayBeEmpty,
            .text(fields.text("measure-source", "Where its figures are taken from").wide("full")),
        ]
    }

    private var entering: [FormPart] {
        let phases = [Choice("baseline", "From before it began"), Choice("result", "Since it began")]
        let sides = PilotSide.allCases.map { Choice($0.rawValue, $0.words) }
        let standing = pilot.readings.standing.map { Choice($0.id.text, told($0)) }
        return [
            .select(
                fields.select("enter-measure", "Of what", of: pilot.measures.map { Choice($0.id.text, $0.told.what) })
            ),
            .radios(fields.choice("enter-phase", "From when", of: phases).small()),
            pilot.plan.compared.group.map { _ in .radios(fields.choice("enter-side", "Of whom", of: sides).small()) },
            .text(fields.text("enter-value", "How many, or the mean").wide("short")),
            .text(fields.text("enter-of", "Of how many").wide("short")),
            .date(fields.date("enter-from", "From the day")), .date(fields.date("enter-to", "To the day")),
            .text(fields.text("enter-source", "Where it is taken from", hint: "Name nobody.").wide("full")),
            standing.isEmpty
                ? nil
                : FormPart.select(fields.select("enter-mends", "It puts right", of: standing).empty("Nothing"))
                    .mayBeEmpty,
            standing.isEmpty
                ? nil : .area(fields.area("enter-because", "What was wrong, where it puts one right").high(2)),
        ].compactMap(\.self)
    }

    private var ending: [FormPart] {
        let isEarly = today < pilot.plan.ends
        return isEarly
            ? [.area(fields.area("end-because", "Why it ends before its last day").high(2, isOptional: false))] : []
    }

    private var deciding: [FormPart] {
        let choices = PilotDecision.Choice.allCases.map { Choice($0.rawValue, $0.words) }
        return [
            .radios(fields.choice("decide-choice", "What becomes of it", of: choices).small()),
            .area(fields.area("decide-reasons", "Why").high(3, isOptional: false)),
            .area(fields.area("decide-follows", "What follows, and who sees to it").high(2, isOptional: false)),
            .date(fields.date("decide-due", "By when")),
            pilot.hasResult
                ? nil : .area(fields.area("decide-without", "Why there is no result").high(2, isOptional: false)),
        ].compactMap(\.self)
    }

    private func told(_ reading: PilotReading) -> String {
        let what = pilot.measures.first { $0.id == reading.told.measure }?.told
        let figure = what.map { reading.told.figure.words(in: $0.shape) } ?? ""
        return "\(what?.what ?? ""): \(reading.told.side.words), \(reading.told.phase.words), \(figure)"
    }
}
