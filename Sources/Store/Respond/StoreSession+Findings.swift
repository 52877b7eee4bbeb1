package import Access
import Recognise
package import Respond
package import Vocabulary

extension StoreSession: CheckRecords {
    package func finding(_ id: RecordID) throws -> KeptFinding? {
        try sql.row("SELECT * FROM finding WHERE id = $1", [.text(id.text)])?.finding()
    }

    package func findings(of contact: RecordID) throws -> [KeptFinding] {
        try sql.rows("SELECT * FROM finding WHERE contact = $1 ORDER BY \(Self.rank), since, id", [.text(contact.text)])
            .map { try $0.finding() }
    }

    package func findings(
        within reach: Reach,
        _ filter: FindingFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<FindingLine> {
        let order = "\(Self.rank), finding.since, finding.id"
        let after = page.after.flatMap { FindingPlace(text: $0) }
        let checks = filter.checks.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let rows = try sql.rows(
            """
            SELECT contact.at, contact.kind, contact.reference, contact.grade, finding.id AS finding
            FROM finding JOIN contact ON contact.id = finding.contact
            WHERE \(Self.isReached("contact")) AND finding.kind IN (\(checks)) AND \(Self.condition(filter.state))
                AND (\(order)) > ($6, $7, $8)
            ORDER BY \(order) LIMIT $5
            """,
            Self.values(of: reach) + [
                .integer(page.limit + 1), .integer(after?.rank ?? -1), .integer(after?.since.seconds ?? 0),
                .text(after?.finding.text ?? ""), .integer(moment.seconds),
                .integer(LocalTime.day(of: moment).number),
            ]
        )
        let lines = try rows.prefix(page.limit).compactMap { row in
            try finding(RecordID(row.text("finding"))).map { FindingLine($0, try row.contactSummary()) }
        }
        return Page(lines, next: rows.count > page.limit ? lines.last.map { FindingPlace($0.finding).text } : nil)
    }

    package func findingsToTell(at moment: Instant, atMost limit: Int) throws -> [KeptFinding] {
        try sql.rows(
            """
            SELECT * FROM finding WHERE told_at IS NULL AND ended_at IS NULL AND due <= $1
                AND (aside_until IS NULL OR aside_until < $2)
            ORDER BY due, id LIMIT $3
            """,
            [.integer(moment.seconds), .integer(LocalTime.day(of: moment).number), .integer(limit)]
        )
        .map { try $0.finding() }
    }

    private static let rank: String = {
        let ranks = StandingCheck.allCases.map { "WHEN '\($0.rawValue)' THEN \($0.rank)" }
        return "CASE finding.kind \(ranks.joined(separator: " ")) END"
    }()

    /// `$9` is the moment and `$10` its day; both are asked in every state.
    private static func condition(_ state: KeptFinding.State) -> String {
        let rests = "(finding.aside_until IS NOT NULL AND finding.aside_until >= $10)"
        return switch state {
        case .early: "finding.ended_at IS NULL AND finding.due > $9 AND $10 IS NOT NULL"
        case .open: "finding.ended_at IS NULL AND finding.due <= $9 AND NOT \(rests)"
        case .aside: "finding.ended_at IS NULL AND finding.due <= $9 AND \(rests)"
        case .ended: "finding.ended_at IS NOT NULL AND $9 IS NOT NULL AND $10 IS NOT NULL"
        }
    }
}

extension SQLRow {
    fileprivate func finding() throws -> KeptFinding {
        guard let about = FindingAbout(text: try text("about")) else { throw UnexpectedValue(column: "about") }
        let ended = try optionalInteger("ended_at").map { Instant(seconds: $0) }
        return KeptFinding(
            id: RecordID(try text("id")),
            of: RecordID(try text("contact")),
            try term("kind", StandingCheck.self),
            about,
            since: Instant(seconds: try integer("since")),
            due: Instant(seconds: try integer("due")),
            asideUntil: try optionalInteger("aside_until").map { CalendarDay(number: $0) },
            told: try optionalInteger("told_at").map { Instant(seconds: $0) },
            ending: try ended.map { KeptFinding.Ending(at: $0, after: try event("ended_after")) }
        )
    }
}
