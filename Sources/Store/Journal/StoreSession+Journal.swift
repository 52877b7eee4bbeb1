package import Access
package import Vocabulary

extension StoreSession: JournalReading {
    /// Adds entries to the end of the chain; one that wrote a version of a record is bound to what was written.
    func append(_ entries: [JournalEntry], _ contents: SealedContents) throws {
        guard !entries.isEmpty else { return }
        var head = try journalHead()
        for entry in entries {
            let line: JournalLine
            if let version = entry.version {
                let written = try contents.content(of: entry.subject.id, version: version)
                line = entry.line(after: head, commitment: written.commitment)
                try insert(line)
            } else {
                let detail = try detail(of: entry, at: head.count + 1)
                let commitment = Commitment.to(detail)
                line = entry.line(after: head, commitment: commitment)
                try insert(line)
                try insert(detail, of: line, commitment)
            }
            head = line.head
        }
    }

    /// Where the chain ends.
    package func journalHead() throws -> ChainHead {
        let last = try sql.row("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
        return try last.map { ChainHead(count: try $0.integer("sequence"), hash: try $0.bytes("hash")) } ?? .start
    }

    package func journal(_ question: JournalQuestion, _ page: PageRequest) throws -> Page<JournalLine> {
        let before = page.after.flatMap(Int.init) ?? Int.max
        var conditions = ["sequence < $1"]
        var values: [SQLValue] = [.integer(before), .integer(page.limit + 1)]
        let asked = [
            ("subject", question.subject?.text), ("actor", question.actor?.text), ("agency", question.agency?.text),
        ]
        for (column, value) in asked {
            guard let value else { continue }
            values.append(.text(value))
            conditions.append("\(column) = $\(values.count)")
        }
        if let since = question.since {
            values.append(.integer(since.seconds))
            conditions.append("at >= $\(values.count)")
        }
        let rows = try sql.rows(
            """
            SELECT * FROM journal WHERE \(conditions.joined(separator: " AND ")) ORDER BY sequence DESC LIMIT $2
            """,
            values
        )
        let lines = try rows.prefix(page.limit).map { try $0.journalLine() }
        return Page(lines, next: rows.count > page.limit ? lines.last.map { String($0.sequence) } : nil)
    }

    private func insert(_ line: JournalLine) throws {
        try sql.run(
            """
            INSERT INTO journal
            (sequence, at, actor, agency, verb, subject_kind, subject, version, rule, previous, commitment, hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                .integer(line.sequence), .integer(line.at.seconds), .text(line.actor.text), .text(line.agency.text),
                .text(line.verb), .optional(line.subjectKind), .optional(line.subject?.text), .optional(line.version),
                .text(line.rule), .bytes(line.previous), .bytes(line.commitment), .bytes(line.hash),
            ]
        )
    }

    /// What stands beside an entry, sealed by the key of whoever did it; nothing is kept as nothing.
    private func detail(of entry: JournalEntry, at sequence: Int) throws -> [UInt8] {
        guard let words = entry.detail, !words.isEmpty else { return [] }
        return try contentKey(for: KeyOwner(entry.actor)).seal(Array(words.utf8), in: .detail(of: sequence))
    }

    private func insert(_ detail: [UInt8], of line: JournalLine, _ commitment: Commitment) throws {
        try sql.run(
            "INSERT INTO journal_detail (sequence, salt, content, key_owner) VALUES ($1, $2, $3, $4)",
            [
                .integer(line.sequence), .bytes(commitment.salt), .bytes(detail),
                .optional(detail.isEmpty ? nil : line.actor.text),
            ]
        )
    }
}

extension SQLRow {
    func journalLine() throws -> JournalLine {
        JournalLine(
            sequence: try integer("sequence"),
            at: Instant(seconds: try integer("at")),
            actor: AccountID(try text("actor")),
            agency: AgencyID(try text("agency")),
            verb: try text("verb"),
            subjectKind: try optionalText("subject_kind"),
            subject: try optionalText("subject").map { RecordID($0) },
            version: try optionalInteger("version"),
            rule: try text("rule"),
            previous: try bytes("previous"),
            commitment: try bytes("commitment"),
            hash: try bytes("hash")
        )
    }
}

extension Commitment {
    /// Commits to a content under a salt that nobody can guess.
    static func to(_ content: [UInt8]) -> Commitment {
        var generator = SystemRandomNumberGenerator()
        return Commitment(to: content, using: &generator)
    }
}
