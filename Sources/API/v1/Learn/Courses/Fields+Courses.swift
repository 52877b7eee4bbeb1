import Learn
import Notation
import Vocabulary

extension Fields {
    /// The whole of what a course teaches, when, where, by whom and for whom.
    mutating func courseTerms() throws(BadInput) -> CourseTerms {
        let terms = CourseTerms(
            teaching: try required("modules").list { (item) throws(BadInput) in LearningModuleID(try item.words()) },
            from: try required("begins").instant(),
            to: try required("ends").instant(),
            in: try required("place").words(),
            by: AccountID(try required("trainer").words()),
            for: try required("capacity").wholeNumber(),
            of: try required("agencies").list { (item) throws(BadInput) in AgencyID(try item.words()) }
        )
        try finish()
        return terms
    }
}

extension Field {
    /// What a trainer says of one person.
    func attendance() throws(BadInput) -> Attendance {
        var fields = try fields()
        let said = Attendance(
            AccountID(try fields.required("learner").words()),
            try fields.required("presence").one(of: Attendance.Presence.self, "whether somebody was there"),
            try fields.optional("results")?.list { (item) throws(BadInput) in try item.taughtResult() } ?? []
        )
        try fields.finish()
        return said
    }

    private func taughtResult() throws(BadInput) -> TaughtResult {
        var fields = try fields()
        let (module, version) = (try fields.required("module").words(), try fields.required("version").wholeNumber())
        let mark = try fields.optional("mark")?.wholeNumber(in: 0...100)
        let met = fields.optional("met")
        if let met, mark != nil {
            throw met.bad("there is a mark as well", remedy: "give a mark, or whether it is met")
        }
        let isMet = try met?.isYes()
        try fields.finish()
        let result: CompletionResult =
            if let mark { .mark(mark) } else if let isMet { .assessed(isMet) } else { .completed }
        return TaughtResult(LearningModuleID(module), version: version, result)
    }
}
