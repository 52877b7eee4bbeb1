import Access
import Vocabulary

extension StoreSession {
    /// What stands guard over the people in a record just now.
    func guards(over record: RecordID) throws -> Guards {
        var guards = Guards()
        var restricted: [String: (person: RecordID, agency: AgencyID)] = [:]
        var named: [String: Set<AccountID>] = [:]
        for row in try sql.rows(
            "SELECT subject, kind, who, source FROM record_guard WHERE record = $1",
            [.text(record.text)]
        ) {
            let (who, source) = (try row.text("who"), try row.text("source"))
            switch try row.term("kind", Guard.Kind.self) {
            case .own: guards.own.insert(AccountID(who))
            case .connected: guards.connected.insert(AccountID(who))
            case .restricted: restricted[source] = (RecordID(try row.text("subject")), AgencyID(who))
            case .named: named[source, default: []].insert(AccountID(who))
            }
        }
        guards.restricted = Set(
            restricted.map { source, one in
                Guards.Restricted(one.person, by: one.agency, named: named[source] ?? [])
            }
        )
        return guards
    }

    /// Holds of a record over which no guard stands that keeps an account out; nobody has a list of what was opened for them.
    ///
    /// `agencies` are those by whose restrictions it is bound.
    static func isUnguarded(_ record: String, for account: String, boundBy agencies: String...) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM record_guard WHERE record_guard.record = \(record) AND (
                record_guard.kind IN ('own', 'connected') AND record_guard.who = \(account)
                OR record_guard.kind = 'restricted' AND record_guard.who IN (\(agencies.joined(separator: ", ")))
                AND NOT EXISTS (
                    SELECT 1 FROM guard AS named
                    WHERE named.source = record_guard.source AND named.kind = 'named' AND named.who = \(account)
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
            INSERT INTO guard (subject, kind, who, source) VALUES ($1, $2, $3, $4)
            ON CONFLICT (subject, kind, who, source) DO NOTHING
            """,
            [.text(one.subject.text), .text(one.kind.rawValue), .text(one.who), .text(source.text)]
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

/// One guard over one person.
struct Guard: Hashable {
    let subject: RecordID
    let kind: Kind
    /// The account that it keeps out or lets through; of a restriction, the agency whose it is.
    let who: String

    enum Kind: String {
        case own, connected, restricted, named
    }

    init(_ kind: Kind, over subject: RecordID, of account: AccountID) {
        self.init(kind, over: subject, who: account.text)
    }

    init(restricting subject: RecordID, by agency: AgencyID) {
        self.init(.restricted, over: subject, who: agency.text)
    }

    private init(_ kind: Kind, over subject: RecordID, who: String) {
        self.subject = subject
        self.kind = kind
        self.who = who
    }
}
