package import Access
package import Learn
package import Vocabulary

extension StoreSession: VersionRecords {
    package func versionsHeld(
        of module: LearningModuleID,
        _ rule: PassRule,
        _ reach: Reach
    ) throws -> [(version: Int, holders: Int)] {
        try sql.rows(
            """
            SELECT version, COUNT(*) AS holders FROM (\(Self.newest(rule))) AS newest WHERE place = 1
            GROUP BY version ORDER BY version DESC
            """,
            [.text(module.text), .text(reach.agency.text)]
        )
        .map { (try $0.integer("version"), try $0.integer("holders")) }
    }

    package func holders(
        of module: LearningModuleID,
        before version: Int,
        _ rule: PassRule,
        _ reach: Reach,
        _ page: PageRequest
    ) throws -> Page<VersionHolder> {
        let after = page.after ?? ""
        let unit = try sql.row("SELECT unit FROM account_place WHERE account = $1", [.text(after)])?.optionalText(
            "unit"
        )
        let rows = try sql.rows(
            """
            SELECT learner, version, on_day FROM (\(Self.newest(rule))) AS newest
            WHERE place = 1 AND version < $3 AND (unit > $4 OR unit = $4 AND learner > $5)
            ORDER BY unit, learner LIMIT $6
            """,
            [
                .text(module.text), .text(reach.agency.text), .integer(version), .text(unit ?? ""),
                .text(after), .integer(page.limit + 1),
            ]
        )
        let found = try rows.prefix(page.limit).map { row in
            VersionHolder(
                AccountID(try row.text("learner")),
                version: try row.integer("version"),
                on: CalendarDay(number: try row.integer("on_day"))
            )
        }
        return Page(found, next: rows.count > page.limit ? found.last?.account.text : nil)
    }

    /// Each completion of a module, `$1`, by people of an agency, `$2`, that is enough; the newest of each has place 1.
    private static func newest(_ rule: PassRule) -> String {
        """
        SELECT learner, version, on_day, COALESCE(unit, '') AS unit,
            row_number() OVER (PARTITION BY learner ORDER BY on_day DESC, version DESC) AS place
        FROM completion JOIN account_place ON account_place.account = learner
        WHERE module = $1 AND account_place.agency = $2 AND \(enough(rule))
            AND NOT EXISTS (SELECT 1 FROM completion_set_aside WHERE completion_set_aside.completion = completion.id)
        """
    }

    /// What `PassRule.isMet` says of a result.
    private static func enough(_ rule: PassRule) -> String {
        switch rule {
        case .completed: "result <> 'not-met'"
        case .mark(let least): "(result = 'met' OR result = 'mark' AND mark >= \(least))"
        case .assessed: "result = 'met'"
        }
    }
}
