import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// A pilot: what it asks, what was measured and what that can say, what was decided, and what can be done with it.
struct PilotPage: Page {
    let back = Link("/pilots", "Pilots")
    let heading: String
    let line: String
    let tag: String
    let tone: String?
    let time: String
    let decision: Items<Fact>?
    let measures: Items<Measure>?
    let several: String?
    let facts: [Fact]
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "learn/pilot" }
    var title: String { heading }
    var place: String? { "/pilots" }

    struct Fact {
        let item: String
        let words: String
    }

    struct Measure {
        let id: String
        let name: String
        let hoped: String
        let said: [String]
        let figures: Items<Figure>?
    }

    struct Figure {
        let item: String
        let words: String
        let entered: String
        /// What it puts right, and that another took its place.
        let notes: [String]
    }

    init(
        _ view: PilotView,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        on today: CalendarDay
    ) {
        let (pilot, plan) = (view.record, view.record.plan)
        heading = plan.title
        line = plan.question
        (tag, tone, time) = (pilot.tag, pilot.tone, pilot.days)
        decision = pilot.decision.flatMap { Items(Self.facts(of: $0, staff)) }
        measures = Items(view.outcomes.enumerated().map { Measure($0 + 1, $1, view, staff) })
        several =
            view.outcomes.count > 1
            ? "Of several measures one may move by chance alone. Read them together, as they were planned." : nil
        facts = [
            Fact(
                item: "What is tried",
                words: [view.programme ?? "", plan.tried].filter { !$0.isEmpty }.joined(separator: ". ")
            ),
            Fact(item: "With whom", words: plan.with.inWords),
            Fact(item: "Compared with", words: plan.compared.inWords),
            Fact(item: "Planned", words: "\(plan.begins.inWords) to \(plan.ends.inWords)"),
            Fact(item: "Planned by", words: pilot.planned.inWords(staff)),
            pilot.begun.map { Fact(item: "Begun", words: "\($0.on.inWords), said by \(staff[$0.by])") },
            pilot.ended.map { Fact(item: "Ended", words: $0.inWords(staff)) },
            pilot.withdrawn.map { Fact(item: "Withdrawn", words: $0.inWords(staff)) },
        ].compactMap(\.self)
        steps = PilotSteps(view, fields, on: today).all
        nothing = steps.isEmpty ? "You read it. \(pilot.status.outlook)" : nil
        self.errors = errors
    }

    private static func facts(of decision: PilotDecision, _ staff: StaffNames) -> [Fact] {
        let told = decision.told
        return [
            Fact(item: told.choice.words, words: "“\(told.reasons)” \(staff[decision.by]), \(decision.at.inShort)"),
            Fact(item: "What follows", words: "\(told.follows) By \(told.due.inWords)"),
            told.without.isEmpty ? nil : Fact(item: "Why there is no result", words: told.without),
        ].compactMap(\.self)
    }
}

extension PilotPage.Measure {
    fileprivate init(_ number: Int, _ outcome: PilotOutcome, _ view: PilotView, _ staff: StaffNames) {
        let (pilot, told) = (view.record, outcome.measure.told)
        id = "measure-\(number)"
        name = told.what
        hoped = "\(told.hoped.words). It is \(told.shape.words), from: \(told.source)"
        let theirs = pilot.readings.filter { $0.told.measure == outcome.measure.id }
        said = theirs.isEmpty ? [] : outcome.words(against: pilot.plan.compared, fewest: view.fewest)
        let standing = Set(pilot.readings.standing.map(\.id))
        figures = Items(
            theirs.map { reading in
                let told = reading.told
                return PilotPage.Figure(
                    item: "\(told.side.words), \(told.phase.words)",
                    words: told.figure.words(in: outcome.measure.told.shape, fewest: view.fewest),
                    entered:
                        "\(told.from.inWords) to \(told.to.inWords), \(told.source). \(staff[reading.by]), \(reading.at.inShort)",
                    notes: [
                        reading.mends.map { "It puts an earlier figure right: “\($0.words)”" },
                        standing.contains(reading.id) ? nil : "It counts no more: a later figure puts it right.",
                    ].compactMap(\.self)
                )
            }
        )
    }
}

extension Pilot.Stroke {
    fileprivate func inWords(_ staff: StaffNames) -> String {
        (words.isEmpty ? "" : "“\(words)” ") + "\(staff[by]), \(at.inShort)"
    }
}

extension Pilot.Status {
    /// What is still to come of it.
    fileprivate var outlook: String {
        switch self {
        case .planned, .running: "Quality assurers and chief officers enter what is measured."
        case .ended: "A chief officer decides what becomes of it."
        case .decided: "What was decided stands."
        case .withdrawn: "It never began."
        }
    }
}
