import Learn
import Notation
import Recognise
import Vocabulary

extension Fields {
    /// What somebody wants looked at.
    mutating func newSamplePlan() throws(BadInput) -> NewSamplePlan {
        NewSamplePlan(
            unit: try optional("unit").map { (field) throws(BadInput) in UnitID(try field.words()) },
            grades: try list("grades") { (item) throws(BadInput) in try item.one(of: Grade.self, "a grade") },
            features: try list("features") { (item) throws(BadInput) in FeatureID(try item.words()) },
            from: try required("from").calendarDay(),
            to: try required("to").calendarDay(),
            count: try required("count").wholeNumber(),
            due: try required("due").calendarDay(),
            reviewers: try list("reviewers") { (item) throws(BadInput) in try item.words() }
        )
    }

    /// What a reviewer says of one judgement.
    mutating func newReview() throws(BadInput) -> NewReview {
        NewReview(
            seen: try list("seen") { (item) throws(BadInput) in try item.seen() },
            findings: try list("findings") { (item) throws(BadInput) in try item.found() },
            well: try required("well").words()
        )
    }
}

extension Field {
    fileprivate func seen() throws(BadInput) -> PracticeReview.Seen {
        var fields = try fields()
        let seen = PracticeReview.Seen(
            BehaviourID(try fields.required("behaviour").words()),
            try fields.required("sight").one(of: PracticeReview.Sight.self, "what was seen"),
            try fields.optional("words")?.words() ?? ""
        )
        try fields.finish()
        return seen
    }

    fileprivate func found() throws(BadInput) -> PracticeReview.Found {
        var fields = try fields()
        let found = PracticeReview.Found(
            FindingKindID(try fields.required("kind").words()),
            try fields.required("words").words()
        )
        try fields.finish()
        return found
    }
}
