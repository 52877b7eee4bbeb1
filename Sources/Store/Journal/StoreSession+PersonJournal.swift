package import Access
package import Vocabulary

extension StoreSession: PersonJournalReading {
    package func records(of person: RecordID) throws -> [RecordID] {
        let kept = try sql.row("SELECT id FROM record WHERE id = $1 AND kind = 'person'", [.text(person.text)])
        guard kept != nil else { return [] }
        var found = [person]
        var next = 0
        while next < found.count {
            let others = try linked(with: found[next])
            for other in others where !found.contains(other) { found.append(other) }
            next += 1
        }
        return found
    }

    /// Those whom somebody found by hand to be the same person: both stand side by side in the entries of one change.
    private func linked(with person: RecordID) throws -> [RecordID] {
        try sql.rows(
            """
            SELECT DISTINCT other.subject AS id FROM journal JOIN journal AS other
                ON other.sequence IN (journal.sequence - 1, journal.sequence + 1)
                AND other.verb = 'combine' AND other.at = journal.at AND other.actor = journal.actor
            WHERE journal.subject = $1 AND journal.verb = 'combine' AND other.subject <> $1 ORDER BY id
            """,
            [.text(person.text)]
        ).map { RecordID(try $0.text("id")) }
    }

    package func journal(concerning people: [RecordID], _ page: PageRequest) throws -> Page<ToldLine> {
        let before = page.after.flatMap(Int.init) ?? Int.max
        let places = people.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
        let rows = try sql.rows(
            """
            WITH \(Self.concerning("id IN (\(places))"))
            SELECT journal.*, journal_detail.content AS recipient FROM journal
            LEFT JOIN journal_detail
                ON journal_detail.sequence = journal.sequence AND journal.verb = 'disclose'
            WHERE journal.subject IN (SELECT id FROM concerned) AND journal.sequence < $1
            ORDER BY journal.sequence DESC LIMIT $2
            """,
            [.integer(before), .integer(page.limit + 1)] + people.map { .text($0.text) }
        )
        let lines = try rows.prefix(page.limit).map { try $0.toldLine() }
        return Page(lines, next: rows.count > page.limit ? lines.last.map { String($0.line.sequence) } : nil)
    }

    /// Every record that concerns some people: theirs, the contacts they are in, and what came of those.
    private static func concerning(_ people: String) -> String {
        let ofContact = ["assessment", "closure", "notification", "plan", "advice", "concern", "investigation"]
            .map { "SELECT id FROM \($0) WHERE contact IN (SELECT id FROM met)" }
        return """
            asked AS (SELECT id FROM record WHERE \(people)),
            met AS (SELECT contact AS id FROM contact_person WHERE person IN (SELECT id FROM asked)),
            concerned AS (
                SELECT id FROM asked UNION SELECT id FROM met
                UNION \(ofContact.joined(separator: " UNION "))
                UNION SELECT research.id FROM research JOIN notification ON notification.id = research.notification
                    WHERE notification.contact IN (SELECT id FROM met)
                UNION SELECT planned_action.id FROM planned_action JOIN plan ON plan.id = planned_action.plan
                    WHERE plan.contact IN (SELECT id FROM met)
                UNION SELECT id FROM referral WHERE person IN (SELECT id FROM asked)
                UNION SELECT id FROM meeting_part WHERE person IN (SELECT id FROM asked)
            )
            """
    }
}

extension SQLRow {
    func toldLine() throws -> ToldLine {
        ToldLine(
            try journalLine(),
            recipient: try optionalBytes("recipient").map { String(decoding: $0, as: UTF8.self) }
        )
    }
}
