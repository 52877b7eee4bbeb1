package import Access
package import Recognise
package import Respond
package import Vocabulary

extension StoreSession: GapRecords {
    package func gaps(within reach: Reach, _ page: PageRequest) throws -> Page<GapLine> {
        let ranks = Grade.allCases.map { "WHEN '\($0.rawValue)' THEN \(GapPlace.rank($0))" }.joined(separator: " ")
        let order = "CASE contact.grade \(ranks) ELSE \(GapPlace.rank(nil)) END, contact_gap.since, contact.id"
        let after = page.after.flatMap { GapPlace(text: $0) }
        let rows = try sql.rows(
            """
            SELECT contact.*, contact_gap.cause, contact_gap.since
            FROM contact_gap JOIN contact ON contact.id = contact_gap.contact
            WHERE \(Self.isReached("contact")) AND (\(order)) > ($6, $7, $8)
            ORDER BY \(order) LIMIT $5
            """,
            Self.values(of: reach) + [
                .integer(page.limit + 1), .integer(after?.rank ?? -1), .integer(after?.since.seconds ?? 0),
                .text(after?.contact.text ?? ""),
            ]
        )
        let lines = try rows.prefix(page.limit).map { try $0.gapLine() }
        return Page(lines, next: rows.count > page.limit ? lines.last.map { GapPlace($0).text } : nil)
    }

    package func gapsToTell(_ grade: Grade?, atMost limit: Int) throws -> [GapLine] {
        try sql.rows(
            """
            SELECT contact.*, contact_gap.cause, contact_gap.since
            FROM contact_gap JOIN contact ON contact.id = contact_gap.contact
            WHERE contact_gap.told_at IS NULL AND COALESCE(contact.grade, '') = $1
            ORDER BY contact_gap.since, contact_gap.contact LIMIT $2
            """,
            [.text(grade?.rawValue ?? ""), .integer(limit)]
        )
        .map { try $0.gapLine() }
    }

    package func keepTold(_ line: GapLine, at moment: Instant) throws {
        try sql.run(
            "UPDATE contact_gap SET told_at = $2 WHERE contact = $1",
            [.text(line.contact.text), .integer(moment.seconds)]
        )
    }
}

extension SQLRow {
    fileprivate func gapLine() throws -> GapLine {
        let gap = ContactGap(
            try term("cause", ContactGap.Cause.self),
            since: Instant(seconds: try integer("since"))
        )
        return GapLine(RecordID(try text("id")), try contactSummary(), gap)
    }
}
