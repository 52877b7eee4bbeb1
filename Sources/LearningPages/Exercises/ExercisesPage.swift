import Access
import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// The exercises that somebody runs or takes part in, and whether those who judge are up to date.
struct ExercisesPage: Page {
    let lead: String
    let form: StepForm?
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?
    let standings: Items<Group>?
    let errors: ErrorSummary?

    var template: String { "learn/exercises" }
    var title: String { "Exercises" }
    var place: String? { "/exercises" }

    struct Line {
        let href: String
        let name: String
        let what: String
        let tag: String
        let tone: String?
        let time: String
    }

    /// Those who judge a programme.
    struct Group {
        let id: String
        let programme: String
        let people: [Person]
    }

    struct Person {
        let name: String
        let tag: String
        let tone: String
        let time: String
    }

    /// `programmes` are those of which an exercise can be begun; nil for whoever runs none.
    init(
        _ found: Vocabulary.Page<ExerciseLine>,
        _ assessors: [StandingAssessor],
        beginning programmes: [Term<Subject.Programme>]?,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        lead =
            programmes == nil
            ? "You judge the same pieces of work as others do, alone. Nobody reads what you judge before the exercise is closed."
            : "Assessors judge the same pieces of work, each alone. It shows how far they agree and where to talk. Nobody is marked, and nobody is put before another."
        form = programmes.map { Self.beginning($0, fields, isTyped: errors != nil) }
        lines = found.items.map(Line.init)
        let paragraph = programmes == nil ? "You find an exercise here once you are asked to judge." : nil
        empty = lines.isEmpty ? Empty(heading: "No exercise yet", paragraph: paragraph) : nil
        pages = Pagination(after: found) { "/exercises?cursor=\($0)" }
        let groups = assessors.map(\.programme.id).removingRepeats().map { programme in
            let those = assessors.filter { $0.programme.id == programme }
            return Group(
                id: "assessors-\(programme)",
                programme: those[0].programme.title,
                people: those.map { one in
                    Person(
                        name: programmes == nil ? "You" : staff[one.account],
                        tag: one.currency.tag,
                        tone: one.currency.tone,
                        time: one.currency.time
                    )
                }
            )
        }
        standings = Items(groups)
        self.errors = errors
    }

    private static func beginning(
        _ programmes: [Term<Subject.Programme>],
        _ fields: FormFields,
        isTyped: Bool
    ) -> StepForm {
        let choices = programmes.map { Choice($0.id.text, $0.title) }
        return StepForm(
            "Begin an exercise",
            to: "/exercises",
            does: "Begin it",
            version: 0,
            [
                .select(fields.select("programme", "For which programme", of: choices)),
                .text(fields.text("title", "How it is called", hint: "Such as “Autumn, interviews”").wide("long")),
            ],
            isTyped: isTyped
        )
    }
}

extension ExercisesPage.Line {
    fileprivate init(_ line: ExerciseLine) {
        let exercise = line.record
        href = "/exercises/\(exercise.id)"
        name = exercise.title
        let invited = exercise.holding.involved.count
        what = line.programme + (invited == 0 ? "" : ". \(line.handedIn) of \(invited) have handed in")
        switch (exercise.status, line.isHandedInByThem) {
        case (.open, false): (tag, tone) = ("Waits for you", "heed")
        case (.open, true): (tag, tone) = ("You handed in", "calm")
        case (.closed, _): (tag, tone) = ("Closed", "calm")
        default: (tag, tone) = (exercise.status.words.capitalised, nil)
        }
        time = exercise.closed.map { "Since \($0.at.inShort)" } ?? "Begun \(exercise.begun.at.inShort)"
    }
}
