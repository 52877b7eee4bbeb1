package import Access
package import Learn
package import Vocabulary

extension StoreSession: ReactionRecords {
    package func hasReacted(_ account: AccountID, to module: LearningModuleID, version: Int) throws -> Bool {
        try sql.row(
            "SELECT 1 AS found FROM reaction_given WHERE account = $1 AND module = $2 AND version = $3",
            [.text(account.text), .text(module.text), .integer(version)]
        ) != nil
    }

    package func keep(_ reaction: Reaction, from account: AccountID) throws {
        try sql.run(
            "INSERT INTO reaction_given (account, module, version) VALUES ($1, $2, $3)",
            [.text(account.text), .text(reaction.module.text), .integer(reaction.version)]
        )
        for answer in reaction.answers {
            try sql.run(
                """
                INSERT INTO reaction (id, agency, module, version, question, words) VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    .text(reaction.id), .text(reaction.agency.text), .text(reaction.module.text),
                    .integer(reaction.version), .text(answer.question.text), .text(answer.words),
                ]
            )
        }
    }

    package func reactions(to module: LearningModuleID, within reach: Reach) throws -> [Reaction] {
        guard !reach.isOnlyInvolvement, reach.unit == nil else { return [] }
        let rows = try sql.rows(
            """
            SELECT id, version, question, words FROM reaction WHERE agency = $1 AND module = $2 ORDER BY id, question
            """,
            [.text(reach.agency.text), .text(module.text)]
        )
        let answers = try rows.map { row in
            (
                id: try row.text("id"), version: try row.integer("version"),
                answer: Reaction.Answer(ReactionQuestionID(try row.text("question")), try row.text("words"))
            )
        }
        return answers.map(\.id).removingRepeats().compactMap { id in
            let those = answers.filter { $0.id == id }
            return those.first.map {
                Reaction(id: id, of: reach.agency, to: module, version: $0.version, those.map(\.answer))
            }
        }
    }
}
