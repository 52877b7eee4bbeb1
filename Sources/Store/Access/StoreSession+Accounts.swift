package import Access
package import Vocabulary

extension StoreSession: AccountRecords {
    package func account(_ id: RecordID) throws -> Account? {
        try record(id, .latest, as: Account.self)
    }

    package func account(named name: SignInName) throws -> Account? {
        let row = try sql.row("SELECT account FROM sign_in_name WHERE name = $1", [.text(name.text)])
        return try row.flatMap { try account(RecordID($0.text("account"))) }
    }

    package func account(knownAs subject: ProviderSubject) throws -> Account? {
        let row = try sql.row(
            "SELECT account FROM provider_subject WHERE issuer = $1 AND subject = $2",
            [.text(subject.issuer), .text(subject.subject)]
        )
        return try row.flatMap { try account(RecordID($0.text("account"))) }
    }

    package func account(showing digest: [UInt8], at moment: Instant) throws -> Account? {
        let row = try sql.row(
            "SELECT account FROM token WHERE digest = $1 AND expires > $2",
            [.bytes(digest), .integer(moment.seconds)]
        )
        let found = try row.flatMap { try account(RecordID($0.text("account"))) }
        return found?.isSuspended == true ? nil : found
    }

    package func keep(_ token: Token) throws {
        try sql.run(
            "INSERT INTO token (id, account, label, digest, created, expires) VALUES ($1, $2, $3, $4, $5, $6)",
            [
                .text(token.id.text), .text(token.account.text), .text(token.label), .bytes(token.digest),
                .integer(token.created.seconds), .integer(token.expires.seconds),
            ]
        )
    }

    package func keep(password: String, of account: RecordID) throws {
        try sql.run(
            """
            INSERT INTO password (account, digest) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET digest = excluded.digest
            """,
            [.text(account.text), .text(password)]
        )
    }

    package func password(of account: RecordID) throws -> String? {
        try sql.row("SELECT digest FROM password WHERE account = $1", [.text(account.text)])?.text("digest")
    }
    /// - Throws: `Refusal` where another account has the sign-in name.
    func index(_ account: Account) throws {
        try indexPlace(of: account)
        try standAnew(account.id)
        try indexMail(of: account)
        try indexSubject(of: account)
        try sql.run("DELETE FROM sign_in_name WHERE account = $1", [.text(account.id.text)])
        guard let name = account.signInName else { return }
        let changed = try sql.run(
            "INSERT INTO sign_in_name (name, account) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
            [.text(name.text), .text(account.id.text)]
        )
        guard changed == 1 else { throw Refusal.nameTaken }
    }

    /// - Throws: `Refusal` where another account has the subject.
    private func indexSubject(of account: Account) throws {
        try sql.run("DELETE FROM provider_subject WHERE account = $1", [.text(account.id.text)])
        guard let subject = account.providerSubject else { return }
        let changed = try sql.run(
            """
            INSERT INTO provider_subject (issuer, subject, account) VALUES ($1, $2, $3)
            ON CONFLICT (issuer, subject) DO NOTHING
            """,
            [.text(subject.issuer), .text(subject.subject), .text(account.id.text)]
        )
        guard changed == 1 else { throw Refusal.subjectTaken }
    }
}
