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

    package func areKnown(_ people: [RecordID], to reach: Reach) throws -> Bool {
        let places = Self.places(of: people)
        let known = try sql.row(
            """
            SELECT 1 AS found WHERE (
                EXISTS (
                    SELECT 1 FROM contact_person JOIN contact ON contact.id = contact_person.contact
                    WHERE contact_person.person IN (\(places)) AND contact.agency = $1
                )
                OR EXISTS (SELECT 1 FROM referral WHERE person IN (\(places)) AND agency = $1)
            ) AND NOT EXISTS (
                SELECT 1 FROM guard WHERE subject IN (\(places)) AND kind IN ('own', 'connected') AND who = $2
            )
            """,
            [.text(reach.agency.text), .text(reach.account.text)] + people.map { .text($0.text) }
        )
        return known != nil
    }

    package func journal(
        concerning people: [RecordID],
        for agency: AgencyID,
        _ page: PageRequest
    ) throws -> Page<ToldLine> {
        let before = page.after.flatMap(Int.init) ?? Int.max
        let rows = try sql.rows(
            """
            WITH \(Self.concerning(Self.places(of: people, after: 3), agency: "$3"))
            SELECT journal.*, journal_detail.content AS recipient, journal_detail.key_owner AS key_owner FROM journal
            LEFT JOIN journal_detail
                ON journal_detail.sequence = journal.sequence AND journal.verb = 'disclose'
            WHERE journal.subject IN (SELECT id FROM concerned)
                AND (journal.agency = $3 OR journal.subject IN (SELECT id FROM held)) AND journal.sequence < $1
            ORDER BY journal.sequence DESC LIMIT $2
            """,
            [.integer(before), .integer(page.limit + 1), .text(agency.text)] + people.map { .text($0.text) }
        )
        let lines = try rows.prefix(page.limit).map(toldLine)
        return Page(lines, next: rows.count > page.limit ? lines.last.map { String($0.line.sequence) } : nil)
    }

    private func toldLine(_ row: SQLRow) throws -> ToldLine {
        let line = try row.journalLine()
        var recipient = try row.optionalBytes("recipient")
        if let sealed = recipient, let owner = try row.optionalText("key_owner") {
            recipient = try open(sealed, of: KeyOwner(owner), in: .detail(of: line.sequence))
        }
        return ToldLine(line, recipient: recipient.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func places(of people: [RecordID], after first: Int = 2) -> String {
        people.indices.map { "$\($0 + first + 1)" }.joined(separator: ", ")
    }

    /// Every record that concerns some people: theirs, the contacts they are in, and what came of those; and which of those
    /// contacts, with what came of them, an agency holds.
    private static func concerning(_ people: String, agency: String) -> String {
        """
        met AS (SELECT contact AS id FROM contact_person WHERE person IN (\(people))),
        ours AS (SELECT id FROM contact WHERE id IN (SELECT id FROM met) AND agency = \(agency)),
        concerned AS (
            SELECT id FROM record WHERE id IN (\(people)) AND kind = 'person'
            UNION SELECT id FROM met UNION \(whatCame(of: "met"))
            UNION SELECT id FROM referral WHERE person IN (\(people))
            UNION SELECT id FROM meeting_part WHERE person IN (\(people))
        ),
        held AS (
            SELECT id FROM ours UNION \(whatCame(of: "ours"))
            UNION SELECT id FROM referral WHERE contact IN (SELECT id FROM ours)
        )
        """
    }

    private static func whatCame(of contacts: String) -> String {
        let parts = ["assessment", "closure", "notification", "plan", "advice", "concern", "investigation"]
            .map { "SELECT id FROM \($0) WHERE contact IN (SELECT id FROM \(contacts))" }
        let others = [("research", "notification"), ("planned_action", "plan")].map { part, whole in
            """
            SELECT \(part).id FROM \(part) JOIN \(whole) ON \(whole).id = \(part).\(whole)
            WHERE \(whole).contact IN (SELECT id FROM \(contacts))
            """
        }
        return (parts + others).joined(separator: " UNION ")
    }
}
