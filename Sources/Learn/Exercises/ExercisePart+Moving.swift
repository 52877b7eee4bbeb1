import Vocabulary

extension ExercisePart {
    /// The same at its next version, with what is said now in place of what was said before.
    ///
    /// - Throws: `Refusal` where it is handed in and not all of it is judged, with why.
    func judged(
        _ answers: [Answer],
        of exercise: Exercise,
        handingIn: Bool,
        at moment: Instant
    ) throws(Refusal) -> ExercisePart {
        try exercise.check(.open)
        guard handedIn == nil else {
            throw Refusal(
                .notInThisState,
                "you have handed this in",
                remedy: "what you judged stands until it is closed; then talk it through with the others"
            )
        }
        var problems = FieldProblems()
        for (place, answer) in answers.enumerated() {
            let isThere = exercise.pieces.contains { $0.id == answer.piece }
            problems.require(
                isThere,
                "answers[\(place)]",
                "the exercise has no such piece",
                "judge the pieces that it has"
            )
        }
        let said = exercise.pieces.compactMap { piece in answers.last { $0.piece == piece.id } }
        for (place, piece) in exercise.pieces.enumerated() where handingIn {
            let answer = said.first { $0.piece == piece.id }
            problems.require(
                answer?.isMet != nil,
                "pieces[\(place)].met",
                "piece \(place + 1) is not judged",
                "say whether it is met"
            )
            problems.require(
                answer?.reason.isBlank == false,
                "pieces[\(place)].reason",
                "it is not said why of piece \(place + 1)",
                "say in a line what decided it"
            )
        }
        try problems.check()
        var next = self
        next.version += 1
        next.answers = said
        next.handedIn = handingIn ? moment : nil
        return next
    }
}
