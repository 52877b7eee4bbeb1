import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// The pilots of an agency, and for whoever runs them the form in which one is planned.
struct PilotsPage: Page {
    let form: StepForm?
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "learn/pilots" }
    var title: String { "Pilots" }
    var place: String? { "/pilots" }

    struct Line {
        let href: String
        let name: String
        let what: String
        let tag: String
        let tone: String?
        let time: String
    }

    /// What there is to choose from for whoever plans one.
    struct Choices {
        let programmes: [Term<Subject.Programme>]
        let units: [UnitID]
    }

    /// `choices` is nil for whoever runs none.
    init(
        _ found: Vocabulary.Page<Pilot>,
        planning choices: Choices?,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        form = choices.map { Self.planning($0, fields, isTyped: errors != nil) }
        lines = found.items.map { pilot in
            Line(
                href: "/pilots/\(pilot.id)",
                name: pilot.plan.title,
                what: pilot.plan.question,
                tag: pilot.tag,
                tone: pilot.tone,
                time: pilot.days
            )
        }
        empty = lines.isEmpty ? Empty(heading: "No pilot yet") : nil
        pages = Pagination(after: found) { "/pilots?cursor=\($0)" }
        self.errors = errors
    }

    private static func planning(_ choices: Choices, _ fields: FormFields, isTyped: Bool) -> StepForm {
        let programmes = choices.programmes.map { Choice($0.id.text, $0.title) }
        let units = choices.units.map { Choice($0.text, $0.text) }
        func ticks(_ name: String, _ legend: String) -> [FormPart] {
            units.isEmpty ? [] : [.ticks(fields.choice(name, legend, of: units).small(columns: 2))]
        }
        let what: [FormPart] = [
            .text(fields.text("title", "What it is called").wide("long")),
            .area(
                fields.area(
                    "question",
                    "The question that it is to answer",
                    hint: "One that figures can say yes or no to."
                )
                .high(2, isOptional: false)
            ),
            FormPart.select(fields.select("programme", "The programme that is tried", of: programmes)).mayBeEmpty,
            .area(fields.area("tried", "What is tried, or done otherwise", hint: "Name nobody.").high(3)),
        ]
        let with =
            ticks("with", "With which units") + [
                FormPart.text(fields.text("with-words", "With whom else, in words").wide("long")).mayBeEmpty
            ]
        let against =
            ticks("compared", "Compared with which units") + [
                FormPart.text(fields.text("compared-words", "Compared with whom else, in words").wide("long"))
                    .mayBeEmpty,
                .area(fields.area("because", "Why nothing is compared, where nothing is").high(2)),
            ]
        let days: [FormPart] = [
            .date(fields.date("begins", "Its first day")), .date(fields.date("ends", "Its last day")),
        ]
        return StepForm(
            "Plan a pilot",
            to: "/pilots",
            does: "Plan it",
            intro: "What is planned stands: by what it is measured is added next.",
            version: 0,
            what + with + against + days,
            isTyped: isTyped
        )
    }
}
