package import Learn
package import Vocabulary

extension StoreSession: CredentialRecords {
    package func credential(_ id: RecordID) throws -> LicenceCredential? {
        try record(id, .latest, as: LicenceCredential.self)
    }

    package func credentials(of licence: RecordID) throws -> [LicenceCredential] {
        try sql.rows(
            "SELECT id FROM licence_credential WHERE licence = $1 ORDER BY issued, id",
            [.text(licence.text)]
        )
        .compactMap { try credential(RecordID($0.text("id"))) }
    }

    package func credentialCount(of agency: AgencyID) throws -> Int {
        try sql.row("SELECT COUNT(*) AS given FROM licence_credential WHERE agency = $1", [.text(agency.text)])?
            .integer("given") ?? 0
    }

    package func isTaken(_ place: StatusPlace, of agency: AgencyID) throws -> Bool {
        try sql.row(
            "SELECT id FROM licence_credential WHERE agency = $1 AND list = $2 AND position = $3",
            [.text(agency.text), .integer(place.list), .integer(place.position)]
        ) != nil
    }

    package func revoked(in list: Int, of agency: AgencyID) throws -> [Int] {
        try sql.rows(
            """
            SELECT position FROM licence_credential WHERE agency = $1 AND list = $2 AND is_revoked = 1
            ORDER BY position
            """,
            [.text(agency.text), .integer(list)]
        )
        .map { try $0.integer("position") }
    }

    package func credentialKeys() throws -> [CredentialKey] {
        try sql.rows("SELECT id, verifying, sealed, since FROM credential_key ORDER BY since, id", []).map { row in
            CredentialKey(
                RecordID(try row.text("id")),
                verifying: try row.bytes("verifying"),
                sealed: try row.bytes("sealed"),
                since: Instant(seconds: try row.integer("since"))
            )
        }
    }

    package func keep(_ key: CredentialKey) throws {
        try sql.run(
            "INSERT INTO credential_key (id, verifying, sealed, since) VALUES ($1, $2, $3, $4)",
            [.text(key.id.text), .bytes(key.verifying), .bytes(key.sealed), .integer(key.since.seconds)]
        )
    }

    func index(_ credential: LicenceCredential) throws {
        try sql.run(
            """
            INSERT INTO licence_credential (id, licence, agency, list, position, issued, is_revoked)
            VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (id) DO NOTHING
            """,
            [
                .text(credential.id.text), .text(credential.licence.text), .text(credential.agency.text),
                .integer(credential.place.list), .integer(credential.place.position),
                .integer(credential.issued.seconds),
            ]
        )
        if let licence = try licence(credential.licence, .latest) { try indexCredentials(of: licence) }
    }

    /// Says anew which of its credentials count no longer.
    func indexCredentials(of licence: LicenceRecord) throws {
        let given = try credentials(of: licence.id)
        for credential in given where credential.isRevoked(by: licence, latest: given.last?.id) {
            try sql.run("UPDATE licence_credential SET is_revoked = 1 WHERE id = $1", [.text(credential.id.text)])
        }
    }
}
