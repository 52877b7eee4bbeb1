import Access
import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// An exercise for whoever runs it: its pieces, who has handed in, and what came of it once it is closed.
struct ExercisePage: Page {
    let back = Link("/exercises", "Exercises")
    let heading: String
    let line: String
    let outcome: ExerciseOutcomePart?
    let people: Items<Person>?
    let pieces: Items<Piece>?
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "learn/exercise" }
    var title: String { heading }
    var place: String? { "/exercises" }

    struct Person {
        let name: String
        let words: String
    }

    struct Piece {
        let id: String
        let name: String
        let criterion: String
        let told: [String]
        let taking: Taking?
    }

    /// What is sent to take a piece out.
    struct Taking {
        let to: String
        let version: Int
        let piece: String
        let does: String
    }

    init(
        _ view: ExerciseView,
        _ participants: [ExerciseView.Participant],
        _ found: ExerciseOutcome?,
        _ assessors: [Account],
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let exercise = view.record
        let to = "/exercises/\(exercise.id)/"
        let isPreparing = exercise.status == .preparing
        heading = exercise.title
        line =
            "\(view.programme). It is \(exercise.status.words)."
            + (exercise.closed?.reason.map { " It was closed before everybody had handed in: “\($0)”" } ?? "")
        outcome = found.map { ExerciseOutcomePart($0, participants, view, staff, fields) }
        let named = participants.sorted { staff[$0.account] < staff[$1.account] }
        people = exercise.status == .open ? Items(named.map { Person($0, staff) }) : nil
        let lines = exercise.pieces.enumerated().map { place, piece in
            let taking = Taking(
                to: to + "take-out",
                version: exercise.version,
                piece: piece.id.text,
                does: "Take out piece \(place + 1)"
            )
            return Piece(
                id: "piece-\(place + 1)",
                name: "Piece \(place + 1)",
                criterion: view.title(piece.criterion),
                told: piece.words.paragraphs,
                taking: isPreparing ? taking : nil
            )
        }
        pieces = found == nil ? Items(lines) : nil
        switch exercise.status {
        case .preparing:
            steps = [Self.adding(view, to, fields), Self.opening(exercise, to, assessors, fields)].compactMap(\.self)
        case .open: steps = [Self.closing(exercise, to, participants, fields)]
        case .closed: steps = []
        }
        nothing =
            steps.isEmpty ? "What came of it stands. What is decided about somebody stands beside their name." : nil
        self.errors = errors
    }

    private static func adding(_ view: ExerciseView, _ to: String, _ fields: FormFields) -> StepForm {
        let criteria = view.criteria.map { Choice($0.term.id.text, $0.term.title) }
        let words = fields.area(
            "piece-words",
            "The piece of work",
            hint: "Invented, or so changed that nobody knows it again. It names nobody: write “the boy”, “his worker”."
        )
        return StepForm(
            "Add a piece of work",
            to: to + "piece",
            does: "Add it",
            version: view.record.version,
            [
                .select(fields.select("piece-criterion", "What it is judged by", of: criteria)),
                .area(words.high(6, isOptional: false)),
            ],
            isTyped: view.record.pieces.isEmpty || fields.areSent(to: "piece")
        )
    }

    /// Nil as long as there is nothing to judge.
    private static func opening(
        _ exercise: Exercise,
        _ to: String,
        _ assessors: [Account],
        _ fields: FormFields
    ) -> StepForm? {
        guard exercise.pieces.count >= Exercise.fewest else { return nil }
        let named = assessors.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return StepForm(
            "Open it to assessors",
            to: to + "open",
            does: "Open it",
            intro:
                "From then on nothing in it changes. Each judges alone, and reads what came of it when you close it.",
            version: exercise.version,
            [
                .ticks(
                    fields.choice("open-assessors", "Who judges", of: named.map { Choice($0.id.text, $0.name) }).small()
                )
            ],
            isTyped: fields.areSent(to: "open")
        )
    }

    private static func closing(
        _ exercise: Exercise,
        _ to: String,
        _ participants: [ExerciseView.Participant],
        _ fields: FormFields
    ) -> StepForm {
        let missing = participants.count { $0.handedIn == nil }
        let why = fields.area("close-because", "Why you do not wait for the others").high(3, isOptional: false)
        return StepForm(
            missing == 0 ? "Close it" : "Close it without \(missing == 1 ? "one" : "\(missing)") of them",
            to: to + "close",
            does: "Close it",
            intro: missing == 0 ? "Everybody has handed in." : nil,
            version: exercise.version,
            missing == 0 ? [] : [.area(why)],
            isTyped: fields.areSent(to: "close")
        )
    }
}

extension ExercisePage.Person {
    fileprivate init(_ participant: ExerciseView.Participant, _ staff: StaffNames) {
        name = staff[participant.account]
        words = participant.handedIn.map { "Handed in \($0.inShort)" } ?? "Has not handed in"
    }
}
