import Learn
import Notation
import Vocabulary

extension Fields {
    /// What somebody wants to follow for an assessor who differed.
    mutating func followUp() throws(BadInput) -> FollowUp.New {
        FollowUp.New(
            try required("kind").one(of: FollowUp.Kind.self, "what can follow"),
            until: try optional("until")?.calendarDay(),
            try required("words").words()
        )
    }
}

extension Field {
    /// What is said of one piece, as far as anything is.
    func pieceAnswer() throws(BadInput) -> ExercisePart.Answer {
        var fields = try fields()
        let answer = ExercisePart.Answer(
            try fields.required("piece").recordID(),
            isMet: try fields.optional("is_met")?.isTrue(),
            because: try fields.optional("reason")?.words() ?? ""
        )
        try fields.finish()
        return answer
    }
}
