import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// One run of a course: when, where and what; one's own place in it; and for whoever runs it, who comes.
struct CoursePage: Page {
    let back = Link("/courses", "Courses")
    let heading: String
    let line: String
    let standing: String
    let tone: String
    let modules: [Link]
    let facts: [Fact]
    /// What the trainer has not completed as it is taught, for those who run it.
    let untrained: Items<String>?
    let clashes: Items<Link>?
    let people: Items<Fact>?
    let peopleTitle: String
    let attendance: StepForm?
    let change: Link?
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "learn/course" }
    var title: String { heading }
    var place: String? { "/courses" }

    struct Fact {
        let item: String
        let words: String
    }

    init(
        _ view: CourseView,
        teaching taught: [LearningModule],
        _ staff: StaffNames,
        _ words: CourseWords,
        _ fields: FormFields?,
        _ errors: FormErrors,
        at now: Instant,
        trainer currency: TrainerCurrency? = nil
    ) {
        let (run, terms) = (view.record, view.record.terms)
        heading = words.titles(terms.modules)
        line = "\(terms.begins.inWords), \(terms.place)."
        standing = view.standing(at: now)
        tone =
            run.status == .cancelled
            ? "declined" : run.status == .planned && view.place == .held ? "accepted" : "now"
        modules = terms.modules.map { Link("/learning/\($0)", words.title($0)) }
        facts = [
            Fact(item: "Until", words: terms.ends.inWords),
            Fact(item: "Trainer", words: staff[terms.trainer]),
            Fact(item: "Who may come", words: terms.agencies.map { words.names.title($0) }.joined(separator: ", ")),
            Fact(item: "Places", words: "\(run.placesHeld) of \(terms.capacity) taken, \(run.waiting) waiting"),
            run.cancelled.map { Fact(item: "Why it is cancelled", words: $0) },
        ].compactMap(\.self)
        untrained = Items(currency?.gaps.map { "\($0.module.term.title): \($0.words)" } ?? [])
        clashes = Items(
            view.clashes.map { other in
                Link(
                    "/courses/\(other.id.text)",
                    "\(words.titles(other.terms.modules)), \(other.terms.begins.inShort)"
                )
            }
        )
        people =
            view.isRunner
            ? Items(run.bookings.map { Fact(item: staff[$0.learner], words: run.standing(of: $0.learner)) }) : nil
        peopleTitle = run.status == .held ? "Who was there" : "Who comes"
        let isToCome = run.status == .planned && now < terms.begins
        change =
            view.isRunner && isToCome ? Link("/courses/\(run.id.text)/change", "Change what is planned") : nil
        let isHeld = view.asksWhoWasThere(at: now)
        attendance = isHeld ? Self.attendanceForm(view, teaching: taught, staff, fields) : nil
        steps = Self.steps(view, fields, at: now)
        nothing =
            !steps.isEmpty || change != nil
            ? nil
            : isHeld ? "Record and correct who was there." : "Nothing can be done with it as it stands."
        self.errors = errors.summary
    }

    private static func steps(
        _ view: CourseView,
        _ fields: FormFields?,
        at now: Instant
    ) -> [StepForm] {
        let run = view.record
        let to = "/courses/\(run.id.text)/"
        let isFull = run.placesHeld >= run.terms.capacity
        var steps: [StepForm] = []
        if view.canBook {
            let words = isFull ? "Wait for a place" : "Book a place"
            steps.append(StepForm(words, to: to + "book", version: run.version))
        }
        if view.canGiveUp {
            steps.append(StepForm("Give up your place", to: to + "give-up", version: run.version))
        }
        if view.isRunner, run.status == .planned {
            let shown = fields ?? FormFields()
            steps.append(
                StepForm(
                    "Cancel the course",
                    to: to + "cancel",
                    version: run.version,
                    [.area(shown.area("cancel-because", "Why is it cancelled? Those who have a place read it."))],
                    isGrave: true
                )
            )
        }
        return steps
    }
}

extension CourseView {
    /// Whether its reader is to say of somebody else whether they were there, or may correct it.
    fileprivate func asksWhoWasThere(at now: Instant) -> Bool {
        isRunner && record.status != .cancelled && now >= record.terms.begins
            && record.bookings.contains { $0.learner != reader }
    }

    /// How it stands, for whoever reads it.
    fileprivate func standing(at now: Instant) -> String {
        if record.status != .planned {
            return ([record.status.words.capitalised, said?.presence.toThem].compactMap(\.self)).map { $0 + "." }
                .joined(separator: " ")
        }
        if now >= record.terms.begins {
            return asksWhoWasThere(at: now) ? "It has begun: record who was there." : "It has begun."
        }
        return (place?.words ?? "\(record.placesHeld) of \(record.terms.capacity) places taken") + "."
    }
}

extension CourseRun {
    /// Where somebody stands, for whoever runs it.
    fileprivate func standing(of learner: AccountID) -> String {
        if let said = attendance.first(where: { $0.learner == learner }) { return said.presence.words }
        return place(of: learner) == .held ? "Has a place" : "Waits for a place"
    }
}
