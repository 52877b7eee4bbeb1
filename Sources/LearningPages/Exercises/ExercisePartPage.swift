import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// An exercise for one who takes part: the pieces to judge, what they judged, and what came of the whole.
struct ExercisePartPage: Page {
    let back = Link("/exercises", "Exercises")
    let heading: String
    let line: String
    let followed: String?
    let whole: Items<String>?
    let judging: Judging?
    let own: Items<Piece>?
    let errors: ErrorSummary?

    var template: String { "learn/exercise-part" }
    var title: String { heading }
    var place: String? { "/exercises" }

    struct Judging {
        let to: String
        let version: Int
        let pieces: [Piece]
    }

    struct Piece {
        let id: String
        let name: String
        let criterion: String
        let meaning: String?
        let told: [String]
        let verdict: String?
        let tone: String?
        let reason: String?
        let parts: [FormPart]
    }

    init(
        _ view: ExerciseView,
        _ part: ExercisePart,
        _ outcome: OwnExerciseOutcome?,
        _ staff: StaffNames,
        _ fields: FormFields?,
        _ errors: ErrorSummary?
    ) {
        let exercise = view.record
        let isToJudge = exercise.status == .open && part.handedIn == nil
        heading = exercise.title
        line = "\(view.programme). " + Self.standing(exercise, part)
        followed = part.followUp?.wordsToThem(staff)
        whole = outcome.flatMap { found in
            let told = found.agreement.words(
                assessors: found.assessors,
                pieces: found.pieces,
                alike: found.alike
            )
            let own = found.own.map { own in
                own.words("You")
                    + (own.hasDrifted
                        ? " You differ from most of the others more than chance lets expect: talk the pieces through."
                        : "")
            }
            return Items(told + [own].compactMap(\.self))
        }
        let shown = isToJudge ? fields ?? FormFields(ExerciseForm.typed(part, of: exercise)) : nil
        let pieces = exercise.pieces.enumerated().map { place, piece in
            let criterion = view.criteria.first { $0.term.id == piece.criterion }
            let answer = part.answer(to: piece.id)
            return Piece(
                id: "piece-\(place + 1)",
                name: "Piece \(place + 1)",
                criterion: view.title(piece.criterion),
                meaning: isToJudge ? criterion?.term.meaning : nil,
                told: piece.words.paragraphs,
                verdict: shown == nil ? answer?.isMet.map { $0 ? "Met" : "Not yet" } : nil,
                tone: answer?.isMet.map { $0 ? "calm" : "heed" },
                reason: shown == nil ? answer?.reason : nil,
                parts: shown.map { Self.fields(place, $0) } ?? []
            )
        }
        judging =
            isToJudge
            ? Judging(to: "/exercises/\(exercise.id)/judge", version: part.version, pieces: pieces) : nil
        own = isToJudge ? nil : Items(pieces)
        self.errors = errors
    }

    private static func standing(_ exercise: Exercise, _ part: ExercisePart) -> String {
        switch (exercise.status, part.handedIn) {
        case (.closed, .some): "It is closed."
        case (.closed, nil): "It was closed before you handed in, so that what you judged counts for nothing."
        case (_, .some(let moment)):
            "You handed in \(moment.inShort). What came of it shows here once it is closed."
        case (_, nil):
            "Judge each piece by itself, and say why in a line. Nobody reads it before the exercise is closed. You can leave and go on."
        }
    }

    private static func fields(_ place: Int, _ fields: FormFields) -> [FormPart] {
        let name = ExerciseForm.judging(place)
        let choices = [Choice("met", "Met"), Choice("not-yet", "Not yet")]
        return [
            .radios(fields.choice(name, "Piece \(place + 1) is", of: choices).small()),
            .text(fields.text(name + "-why", "Why piece \(place + 1) is, in a line").wide("full")),
        ]
    }
}
