package import Access
package import Learn
package import Vocabulary

extension StoreSession: CompletionExchange {
    package func keep(_ file: LearningImport) throws {
        try sql.run(
            """
            INSERT INTO learning_import (id, at, said_by, agency, source, row_count) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET row_count = excluded.row_count
            """,
            [
                .text(file.id.text), .integer(file.at.seconds), .text(file.by.text), .text(file.agency.text),
                .text(file.source), .integer(file.rows),
            ]
        )
    }

    package func keep(_ completion: KeptCompletion, from file: RecordID) throws {
        try keep(completion)
        try sql.run(
            "INSERT INTO completion_file (completion, file) VALUES ($1, $2)",
            [.text(completion.id.text), .text(file.text)]
        )
    }

    package func isKept(_ completion: Completion) throws -> Bool {
        try sql.row(
            """
            SELECT id FROM completion
            WHERE learner = $1 AND on_day = $2 AND module = $3 AND version = $4 AND result = $5
                AND COALESCE(mark, -1) = $6
            LIMIT 1
            """,
            [
                .text(completion.learner.text), .integer(completion.on.number), .text(completion.module.text),
                .integer(completion.version), .text(completion.result.name), .integer(completion.result.mark ?? -1),
            ]
        ) != nil
    }

    package func completions(
        _ reach: Reach,
        since day: CalendarDay?,
        modules: Set<LearningModuleID>?,
        _ page: PageRequest
    ) throws -> Page<ListedCompletion> {
        let mark = page.after.flatMap(DayMark.init) ?? DayMark(day: (day?.number ?? .min), id: "")
        let among = modules.map { $0.map(\.text).sorted() }
        let places = among?.indices.map { "$\($0 + 5)" }.joined(separator: ", ")
        let rows = try sql.rows(
            """
            SELECT completion.id AS id, learner, module, version, on_day, result, mark, way, completion.at AS at,
                said_by, sign_in_name.name AS name
            FROM completion JOIN account_place ON account_place.account = learner
            LEFT JOIN sign_in_name ON sign_in_name.account = learner
            WHERE account_place.agency = $1 AND (on_day > $2 OR on_day = $2 AND completion.id > $3)
                AND NOT EXISTS (SELECT 1 FROM completion_set_aside WHERE completion = completion.id)
                \(places.map { "AND module IN (\($0))" } ?? "")
            ORDER BY on_day, completion.id LIMIT $4
            """,
            [.text(reach.agency.text), .integer(mark.day), .text(mark.id), .integer(page.limit + 1)]
                + (among ?? []).map(SQLValue.text)
        )
        let found = try rows.prefix(page.limit).map { row in
            ListedCompletion(
                try row.keptCompletion,
                name: try row.optionalText("name").flatMap { SignInName($0) }
            )
        }
        let last = found.last.map { DayMark(day: $0.kept.completion.on.number, id: $0.kept.id.text) }
        return Page(found, next: rows.count > page.limit ? last?.text : nil)
    }
}

/// Where a part of a list by day ended.
private struct DayMark {
    let day: Int
    let id: String

    init(day: Int, id: String) {
        self.day = day
        self.id = id
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let day = Int(parts[0]) else { return nil }
        self.init(day: day, id: parts[1])
    }

    var text: String { "\(day) \(id)" }
}
