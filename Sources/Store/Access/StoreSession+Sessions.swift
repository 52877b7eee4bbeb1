package import Access
package import Vocabulary

extension StoreSession: SessionRecords {
    package func session(_ digest: [UInt8]) throws -> AccountSession? {
        try sql.row("SELECT * FROM account_session WHERE digest = $1", [.bytes(digest)])?.accountSession()
    }

    package func begin(_ session: AccountSession) throws {
        try sql.run(
            """
            INSERT INTO account_session (digest, account, stage, began, seen, way, proven_at, return_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .bytes(session.digest), .text(session.account.text), .text(session.stage.rawValue),
                .integer(session.began.seconds), .integer(session.seen.seconds), .text(session.way.rawValue),
                .integer(session.provenAt.seconds), .optional(session.returnTo),
            ]
        )
    }

    package func see(_ digest: [UInt8], at moment: Instant) throws {
        try sql.run(
            "UPDATE account_session SET seen = $2 WHERE digest = $1 AND seen < $2",
            [.bytes(digest), .integer(moment.seconds)]
        )
    }

    package func lead(_ digest: [UInt8], backTo path: String?) throws {
        try sql.run(
            "UPDATE account_session SET return_to = $2 WHERE digest = $1",
            [.bytes(digest), .optional(path)]
        )
    }

    package func countWrongCode(in digest: [UInt8]) throws -> Int {
        let row = try sql.row(
            "UPDATE account_session SET wrong_codes = wrong_codes + 1 WHERE digest = $1 RETURNING wrong_codes",
            [.bytes(digest)]
        )
        return try row?.integer("wrong_codes") ?? 0
    }

    package func end(_ digest: [UInt8]) throws {
        try sql.run("DELETE FROM account_session WHERE digest = $1", [.bytes(digest)])
    }

    @discardableResult
    package func endSessions(of account: RecordID) throws -> Int {
        try sql.run("DELETE FROM account_session WHERE account = $1", [.text(account.text)])
    }

    @discardableResult
    package func forgetSessions(overAt moment: Instant) throws -> Int {
        try sql.run(
            """
            DELETE FROM account_session
            WHERE seen <= $1 OR began <= $2 OR (stage = 'awaiting-code' AND seen <= $3)
            """,
            [
                .integer(moment.seconds - AccountSession.secondsIdle),
                .integer(moment.seconds - AccountSession.secondsAltogether),
                .integer(moment.seconds - AccountSession.secondsForCode),
            ]
        )
    }

    package func codes(of account: RecordID) throws -> SealedCodes? {
        let row = try sql.row("SELECT sealed FROM sealed_codes WHERE account = $1", [.text(account.text)])
        return try row.map { SealedCodes(try $0.bytes("sealed")) }
    }

    package func keep(_ codes: SealedCodes, of account: RecordID) throws {
        try sql.run(
            """
            INSERT INTO sealed_codes (account, sealed) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed, last_step = -1
            """,
            [.text(account.text), .bytes(codes.bytes)]
        )
    }

    package func useCode(of step: Int, for account: RecordID) throws -> Bool {
        let changed = try sql.run(
            "UPDATE sealed_codes SET last_step = $2 WHERE account = $1 AND last_step < $2",
            [.text(account.text), .integer(step)]
        )
        return changed == 1
    }

    /// Whether anything here can be read only with the key that seals.
    package func hasSealed() throws -> Bool {
        try sql.row("SELECT 1 FROM sealed_codes LIMIT 1") != nil
            || sql.row("SELECT 1 FROM delivery_point WHERE secret IS NOT NULL LIMIT 1") != nil
            || sql.row("SELECT 1 FROM credential_key LIMIT 1") != nil
    }
}

extension SQLRow {
    fileprivate func accountSession() throws -> AccountSession {
        AccountSession(
            digest: try bytes("digest"),
            account: RecordID(try text("account")),
            stage: try term("stage", AccountSession.Stage.self),
            by: try term("way", AccountSession.Way.self),
            began: Instant(seconds: try integer("began")),
            seen: Instant(seconds: try integer("seen")),
            provenAt: Instant(seconds: try integer("proven_at")),
            returnTo: try optionalText("return_to")
        )
    }
}
