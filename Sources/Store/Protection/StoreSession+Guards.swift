import Access
import Vocabulary

extension StoreSession {
    /// What stands guard over the people in a record just now.
    func guards(over record: RecordID) throws -> Guards {
        var guards = Guards()
        for row in try sql.rows(
            "SELECT subject, kind, account FROM record_guard WHERE record = $1",
            [.text(record.text)]
        ) {
            let account = AccountID(try row.text("account"))
            let subject = RecordID(try row.text("subject"))
            switch try row.term("kind", GuardKind.self) {
            case .own: guards.own.insert(account)
            case .connected: guards.connected.insert(account)
            case .restricted: guards.restricted[subject, default: []].formUnion([])
            case .named: guards.restricted[subject, default: []].insert(account)
            }
        }
        return guards
    }

    /// Holds of a record over which no guard stands that keeps an account out; nobody has a list of what was opened for them.
    static func isUnguarded(_ record: String, for account: String) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM record_guard WHERE record_guard.record = \(record) AND (
                record_guard.kind IN ('own', 'connected') AND record_guard.account = \(account)
                OR record_guard.kind = 'restricted' AND NOT EXISTS (
                    SELECT 1 FROM guard AS named
                    WHERE named.subject = record_guard.subject AND named.kind = 'named' AND named.account = \(account)
                )
            )
        )
        """
    }

    /// Enters of whom a record tells.
    func indexSubjects(of record: some Record) throws {
        let id = SQLValue.text(record.id.text)
        if record.version > 1 { try sql.run("DELETE FROM record_subject WHERE record = $1", [id]) }
        for subject in record.subjects.removingRepeats() {
            try sql.run(
                "INSERT INTO record_subject (record, subject) VALUES ($1, $2)",
                [id, .text(subject.text)]
            )
        }
    }

    /// Puts up guards in place of those that a record put up before.
    func put(_ guards: [Guard], of source: RecordID) throws {
        try sql.run("DELETE FROM guard WHERE source = $1", [.text(source.text)])
        for one in guards { try put(one, of: source) }
    }

    func put(_ one: Guard, of source: RecordID) throws {
        try sql.run(
            """
            INSERT INTO guard (subject, kind, account, source) VALUES ($1, $2, $3, $4)
            ON CONFLICT (subject, kind, account, source) DO NOTHING
            """,
            [.text(one.subject.text), .text(one.kind.rawValue), .text(one.account.text), .text(source.text)]
        )
    }

    /// Records that would be seen by whoever must not, since they are not entered with somebody of whom they tell.
    func withoutSubjects() throws -> [RecordID] {
        try RecordKind.allCases.flatMap { kind in
            try ids(of: kind).filter { id in
                let rows = try sql.rows("SELECT subject FROM record_subject WHERE record = $1", [.text(id.text)])
                let entered = Set(try rows.map { RecordID(try $0.text("subject")) })
                return try !Set(record(id, .latest, of: kind.type)?.subjects ?? []).isSubset(of: entered)
            }
        }
    }
}

extension StoreSession {
    /// A record of whatever kind.
    private func record<Kept: Record>(_ id: RecordID, _ edition: Edition, of type: Kept.Type) throws -> (any Record)? {
        try record(id, edition, as: type)
    }
}

enum GuardKind: String {
    case own, connected, restricted, named
}

/// One guard over one person; of what is restricted the account is empty.
struct Guard: Hashable {
    let subject: RecordID
    let kind: GuardKind
    let account: AccountID
}
