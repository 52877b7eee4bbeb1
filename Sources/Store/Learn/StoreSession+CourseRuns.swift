import Access
package import Learn
package import Vocabulary

extension StoreSession: CourseRecords {
    package func courseRun(_ id: RecordID, _ edition: Edition) throws -> CourseRun? {
        try record(id, edition, as: CourseRun.self)
    }

    package func courseRuns(_ list: CourseList, _ page: PageRequest) throws -> Page<CourseRun> {
        let (condition, values, isAhead) = Self.condition(of: list)
        let rows = try sql.rows(
            """
            SELECT id FROM course_run
            WHERE \(condition) AND (
                $1 = '' OR (begins, id) \(isAhead ? ">" : "<") (SELECT begins, id FROM course_run WHERE id = $1)
            )
            ORDER BY \(isAhead ? "begins, id" : "begins DESC, id DESC") LIMIT $2
            """,
            [.text(page.after ?? ""), .integer(page.limit + 1)] + values
        )
        let found = try rows.prefix(page.limit).compactMap { try courseRun(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    /// What the rows of a list have to meet, and whether the next comes first.
    private static func condition(of list: CourseList) -> (String, [SQLValue], isAhead: Bool) {
        switch list {
        case .open(let agency, let modules, let moment):
            let sorted = modules.sorted { $0.text < $1.text }
            let places = sorted.indices.map { "$\($0 + 5)" }.joined(separator: ", ")
            return (
                """
                status = 'planned' AND begins > $4 AND EXISTS (
                    SELECT 1 FROM course_open_to
                    WHERE course = course_run.id AND agency = $3 AND module IN (\(places))
                )
                """,
                [.text(agency.text), .integer(moment.seconds)] + sorted.map { .text($0.text) },
                true
            )
        case .booked(let account):
            return ("id IN (SELECT course FROM course_booking WHERE learner = $3)", [.text(account.text)], false)
        case .run(let reach):
            let isReached = !reach.isOnlyInvolvement && reach.unit == nil
            return ("$4 = 1 AND agency = $3", [.text(reach.agency.text), .truth(isReached)], false)
        }
    }

    func index(_ run: CourseRun) throws {
        try sql.run(
            """
            INSERT INTO course_run (id, agency, status, begins) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, begins = excluded.begins
            """,
            [
                .text(run.id.text), .text(run.holding.agency.text), .text(run.status.rawValue),
                .integer(run.terms.begins.seconds),
            ]
        )
        try sql.run("DELETE FROM course_open_to WHERE course = $1", [.text(run.id.text)])
        for agency in run.terms.agencies {
            for module in run.terms.modules {
                try sql.run(
                    "INSERT INTO course_open_to (course, agency, module) VALUES ($1, $2, $3)",
                    [.text(run.id.text), .text(agency.text), .text(module.text)]
                )
            }
        }
        try sql.run("DELETE FROM course_booking WHERE course = $1", [.text(run.id.text)])
        for booking in run.bookings {
            try sql.run(
                "INSERT INTO course_booking (course, learner) VALUES ($1, $2)",
                [.text(run.id.text), .text(booking.learner.text)]
            )
        }
    }
}
