import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// The form in which a course is planned and changed.
struct PlanCoursePage: Page {
    let back: Link
    let heading: String
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "learn/plan-course" }
    var title: String { heading }
    var place: String? { "/courses" }

    init(
        _ run: CourseRun?,
        _ words: CourseWords,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        trainer currency: TrainerCurrency? = nil
    ) {
        heading = run == nil ? "Plan a course" : "Change the course"
        back = run.map { Link("/courses/\($0.id.text)", "The course") } ?? Link("/courses", "Courses")
        let modules = words.modules
        let agencies = words.policy.agencies(taught: modules.map(\.id)).sorted { $0.text < $1.text }
        let gaps = currency?.gaps ?? []
        let taught = fields.modules(modules, by: words.policy.programmes, gaps).map {
            FormPart.ticks($0.small(columns: 2))
        }
        form = StepForm(
            heading,
            to: run.map { "/courses/\($0.id.text)/change" } ?? "/plan-course",
            version: run?.version ?? 0,
            taught + [
                .date(fields.date("begins", "When does it begin?", timeLabel: "Time (24 hour)")),
                .date(fields.date("ends", "When does it end?", timeLabel: "Time (24 hour)")),
                .text(fields.text("place", "Where", hint: "A room, a link or a number to ring").wide("long")),
                .text(
                    fields.text(
                        "trainer",
                        "Who trains?",
                        hint: "What they sign in with. Leave it empty where it is you."
                    )
                ).mayBeEmpty,
                .text(fields.text("capacity", "How many places?").wide("short")),
                .ticks(
                    fields.choice(
                        "agencies",
                        "Who may come?",
                        of: agencies.map { Choice($0.text, words.names.title($0)) }
                    ).small(columns: 2)
                ),
            ],
            isFolded: false
        )
        self.errors = errors
    }
}

extension FormFields {
    /// Modules to choose from, programme by programme; what is wrong stands with the first.
    fileprivate func modules(
        _ modules: [LearningModule],
        by programmes: [Programme],
        _ gaps: [TrainerCurrency.Gap]
    ) -> [ChoiceField] {
        var left = modules
        let groups = programmes.map { programme in
            let theirs = programme.modules.filter { module in left.contains { $0.id == module.id } }
            left.removeAll { module in theirs.contains { $0.id == module.id } }
            return (programme, theirs)
        }
        let choices = groups.flatMap { $0.1 }.map { module in
            let gap = gaps.first { $0.module.id == module.id }
            return Choice(
                module.id.text,
                module.term.title,
                note: gap.map { "The trainer has not completed \($0.words)" }
            )
        }
        let whole = choice("modules", "What is taught?", of: choices)
        var fields: [ChoiceField] = []
        var rest = whole.items[...]
        for (programme, theirs) in groups where !theirs.isEmpty {
            let legend = "What is taught? " + programme.term.title
            fields.append(whole.part(Array(rest.prefix(theirs.count)), legend, isFirst: fields.isEmpty))
            rest = rest.dropFirst(theirs.count)
        }
        return fields
    }
}
