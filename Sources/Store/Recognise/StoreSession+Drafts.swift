package import Recognise
package import Vocabulary

extension StoreSession: DraftRecords {
    package func draft(_ id: DraftID, of owner: AccountID) throws -> Draft? {
        try sql.row("SELECT * FROM draft WHERE id = $1 AND owner = $2", [.text(id.text), .text(owner.text)])
            .map(draft)
    }

    package func draft(in place: DraftPlace, of owner: AccountID) throws -> Draft? {
        let subject = place.subject.map { SQLValue.text($0.text) }
        return try sql.row(
            """
            SELECT * FROM draft
            WHERE owner = $1 AND purpose = $2 AND about = $3 AND subject \(subject == nil ? "IS NULL" : "= $4")
            ORDER BY changed DESC, id DESC LIMIT 1
            """,
            [.text(owner.text), .text(place.purpose.rawValue), .text(place.about)] + [subject].compactMap(\.self)
        ).map(draft)
    }

    package func drafts(of owner: AccountID) throws -> [Draft] {
        try sql.rows("SELECT * FROM draft WHERE owner = $1 ORDER BY changed DESC, id DESC", [.text(owner.text)])
            .map(draft)
    }

    package func countDrafts(of owner: AccountID) throws -> Int {
        try sql.row("SELECT COUNT(*) AS count FROM draft WHERE owner = $1", [.text(owner.text)])?.integer("count") ?? 0
    }

    package func begin(_ draft: Draft) throws {
        try sql.run(
            """
            INSERT INTO draft (id, owner, purpose, subject, about, content, revision, began, changed, is_sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
            """,
            [
                .text(draft.id.text), .text(draft.owner.text), .text(draft.place.purpose.rawValue),
                .optional(draft.place.subject?.text), .text(draft.place.about), .bytes(sealed(draft)),
                .integer(draft.revision), .integer(draft.began.seconds), .integer(draft.changed.seconds),
            ]
        )
    }

    package func keep(_ draft: Draft) throws -> Bool {
        let changed = try sql.run(
            """
            UPDATE draft SET content = $3, revision = $4, changed = $5, is_sealed = 1
            WHERE id = $1 AND owner = $2 AND revision = $4 - 1
            """,
            [
                .text(draft.id.text), .text(draft.owner.text), .bytes(sealed(draft)),
                .integer(draft.revision), .integer(draft.changed.seconds),
            ]
        )
        return changed == 1
    }

    package func discardDraft(_ id: DraftID, of owner: AccountID) throws -> Bool {
        try sql.run("DELETE FROM draft WHERE id = $1 AND owner = $2", [.text(id.text), .text(owner.text)]) == 1
    }

    @discardableResult
    package func forgetDrafts(untouchedSince moment: Instant) throws -> Int {
        try sql.run("DELETE FROM draft WHERE changed < $1", [.integer(moment.seconds)])
    }

    /// Takes away a draft that becomes a record.
    ///
    /// - Throws: `Refusal` where its owner has it no more, so that nothing is recorded twice, or not as it was read.
    func finish(_ finished: FinishedDraft, of owner: AccountID) throws {
        guard let draft = try draft(finished.id, of: owner) else { throw Refusal.noDraft }
        guard draft.revision == finished.revision else { throw Refusal.draftChanged(current: draft.revision) }
        _ = try discardDraft(finished.id, of: owner)
    }

    private func sealed(_ draft: Draft) throws -> [UInt8] {
        let place = SealedPlace.draft(draft.id.text, revision: draft.revision)
        return try contentKey(for: KeyOwner(draft.owner)).seal(DraftContent(draft).bytes(), in: place)
    }

    private func draft(_ row: SQLRow) throws -> Draft {
        var content = try row.bytes("content")
        if try row.integer("is_sealed") != 0 {
            let place = SealedPlace.draft(try row.text("id"), revision: try row.integer("revision"))
            content = try open(content, of: KeyOwner(AccountID(try row.text("owner"))), in: place)
        }
        return try row.draft(of: DraftContent(in: content))
    }
}

extension SQLRow {
    fileprivate func draft(of content: DraftContent) throws -> Draft {
        Draft(
            id: DraftID(try text("id")),
            owner: AccountID(try text("owner")),
            place: DraftPlace(
                try term("purpose", DraftPurpose.self),
                of: try optionalText("subject").map { RecordID($0) },
                about: try text("about")
            ),
            fields: DraftFields(content.fields),
            touches: DraftTouches(names: content.touched, others: content.others),
            revision: try integer("revision"),
            began: Instant(seconds: try integer("began")),
            changed: Instant(seconds: try integer("changed")),
            secondsWritten: content.secondsWritten ?? 0
        )
    }
}
