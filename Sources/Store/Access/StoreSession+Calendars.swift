package import Access
package import Vocabulary

extension StoreSession: CalendarSecrets {
    package func keepCalendar(_ digest: [UInt8]?, of account: RecordID) throws {
        try sql.run("DELETE FROM calendar WHERE account = $1", [.text(account.text)])
        guard let digest else { return }
        try sql.run("INSERT INTO calendar (account, digest) VALUES ($1, $2)", [.text(account.text), .bytes(digest)])
    }

    package func account(ofCalendar digest: [UInt8]) throws -> Account? {
        let row = try sql.row("SELECT account FROM calendar WHERE digest = $1", [.bytes(digest)])
        let found = try row.flatMap { try account(RecordID($0.text("account"))) }
        return found?.isSuspended == true ? nil : found
    }
}
