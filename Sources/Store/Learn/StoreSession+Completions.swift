package import Learn
package import Vocabulary

extension StoreSession: CompletionRecords {
    package func completions(of learner: AccountID) throws -> [Completion] {
        try sql.rows(
            """
            SELECT module, version, on_day, result, mark FROM completion
            WHERE learner = $1 AND NOT EXISTS (SELECT 1 FROM completion_set_aside WHERE completion = completion.id)
            ORDER BY on_day, id
            """,
            [.text(learner.text)]
        )
        .map { row in
            Completion(
                learner,
                LearningModuleID(try row.text("module")),
                version: try row.integer("version"),
                on: CalendarDay(number: try row.integer("on_day")),
                try row.completionResult
            )
        }
    }

    package func keep(_ kept: KeptCompletion) throws {
        let done = kept.completion
        try sql.run(
            """
            INSERT INTO completion (id, learner, module, version, on_day, result, mark, way, at, said_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                .text(kept.id.text), .text(done.learner.text), .text(done.module.text), .integer(done.version),
                .integer(done.on.number), .text(done.result.name), .optional(done.result.mark),
                .text(kept.way.rawValue), .integer(kept.at.seconds), .text(kept.by.text),
            ]
        )
        try standAnew(RecordID(done.learner.text))
    }
}

extension CompletionResult {
    var name: String {
        switch self {
        case .completed: "completed"
        case .mark: "mark"
        case .assessed(let isMet): isMet ? "met" : "not-met"
        }
    }

    var mark: Int? { if case .mark(let mark) = self { mark } else { nil } }
}

extension SQLRow {
    /// A whole row of completions.
    var keptCompletion: KeptCompletion {
        get throws {
            let done = Completion(
                AccountID(try text("learner")),
                LearningModuleID(try text("module")),
                version: try integer("version"),
                on: CalendarDay(number: try integer("on_day")),
                try completionResult
            )
            return KeptCompletion(
                RecordID(try text("id")),
                done,
                by: try term("way", LearningModule.Way.self),
                at: Instant(seconds: try integer("at")),
                AccountID(try text("said_by"))
            )
        }
    }

    fileprivate var completionResult: CompletionResult {
        get throws {
            switch try text("result") {
            case "mark": .mark(try integer("mark"))
            case "met": .assessed(true)
            case "not-met": .assessed(false)
            default: .completed
            }
        }
    }
}
