package import Access
package import Recognise
package import Vocabulary

extension StoreSession: ProtectionRecords {
    package func connection(_ id: RecordID) throws -> Connection? {
        try record(id, .latest, as: Connection.self)
    }

    package func connections(of account: AccountID) throws -> [Connection] {
        try sql.rows("SELECT id FROM connection WHERE account = $1 ORDER BY id DESC", [.text(account.text)])
            .compactMap { try connection(RecordID($0.text("id"))) }
    }

    package func connections(within reach: Reach, _ page: PageRequest) throws -> Page<Connection> {
        try listed(of: "connection", "agency = $1 AND is_open = 1", within: reach, page, descending: true)
    }

    package func tells(_ details: PersonDetails) -> Bool {
        !PersonQuery(meaning: details, under: searchKey).anchors.isEmpty
    }

    package func accounts(of details: PersonDetails) throws -> [AccountID] {
        try connections(meaning: details).filter { $0.relation == .oneself }.map(\.account).removingRepeats()
    }

    package func isBarred(_ account: AccountID, from person: RecordID) throws -> Bool {
        try sql.row(
            "SELECT 1 AS found FROM guard WHERE subject = $1 AND who = $2 AND kind IN ('own', 'connected')",
            [.text(person.text), .text(account.text)]
        ) != nil
    }

    package func restriction(_ id: RecordID) throws -> Restriction? {
        try record(id, .latest, as: Restriction.self)
    }

    package func restriction(of person: RecordID, for agency: AgencyID) throws -> Restriction? {
        let row = try sql.row(
            "SELECT id FROM restriction WHERE person = $1 AND agency = $2 AND is_open = 1",
            [.text(person.text), .text(agency.text)]
        )
        return try row.flatMap { try restriction(RecordID($0.text("id"))) }
    }

    package func restrictions(within reach: Reach, _ page: PageRequest) throws -> Page<Restriction> {
        let isOthers = "\(Self.isNotBarred("restriction.person", for: "$4"))"
        return try listed(
            of: "restriction",
            "agency = $1 AND is_open = 1 AND \(isOthers)",
            within: reach,
            page,
            descending: true
        )
    }

    package func restrictedPeople(matching search: PersonSearch, within reach: Reach) throws -> [RecordID] {
        let query = PersonQuery(name: search.name, born: search.born, postcode: search.postcode, under: searchKey)
        let tokens = query.tokens
        guard !tokens.isEmpty else { return [] }
        let places = tokens.indices.enumerated().map { "$\($0.offset + 5)" }.joined(separator: ", ")
        let rows = try sql.rows(
            """
            SELECT DISTINCT person_token.person AS person
            FROM person_token JOIN restriction ON restriction.person = person_token.person
                AND restriction.agency = $1 AND restriction.is_open = 1
            WHERE person_token.token IN (\(places)) AND EXISTS (
                SELECT 1 FROM contact_person JOIN contact ON contact.id = contact_person.contact
                WHERE contact_person.person = person_token.person AND \(Self.isHeld("contact"))
            ) AND \(Self.isNotBarred("person_token.person", for: "$3"))
            """,
            Self.values(of: reach) + tokens.map { .bytes($0.bytes) }
        )
        return try rows.map { RecordID(try $0.text("person")) }.filter { id in
            try person(id, .latest).map { query.means(PersonTokens(of: $0.details, under: searchKey)) } ?? false
        }
    }

    package func opening(_ id: RecordID) throws -> EmergencyAccess? {
        try record(id, .latest, as: EmergencyAccess.self)
    }

    package func openings(for account: AccountID, at moment: Instant) throws -> [EmergencyAccess] {
        try sql.rows(
            "SELECT id FROM opening WHERE account = $1 AND ends > $2 ORDER BY id",
            [.text(account.text), .integer(moment.seconds)]
        ).compactMap { try opening(RecordID($0.text("id"))) }
    }

    package func opened(to account: RecordID, at moment: Instant) throws -> [OpenedPerson] {
        try openings(for: AccountID(account.text), at: moment).map {
            OpenedPerson(opening: $0.id, person: $0.person, ends: $0.ends)
        }
    }

    package func openings(by account: AccountID, atMost limit: Int) throws -> [EmergencyAccess] {
        try sql.rows(
            "SELECT id FROM opening WHERE account = $1 ORDER BY id DESC LIMIT $2",
            [.text(account.text), .integer(limit)]
        ).compactMap { try opening(RecordID($0.text("id"))) }
    }

    package func openingsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<EmergencyAccess> {
        let isOthers = "account <> $4 AND \(Self.isNotBarred("opening.person", for: "$4"))"
        return try listed(
            of: "opening",
            "agency = $1 AND is_reviewed = 0 AND \(isOthers)",
            within: reach,
            page,
            descending: false
        )
    }

    /// A page of records of one table, by id; the condition takes the agency as `$1` and may take the account as `$4`, which
    /// stands in the statement all the same.
    private func listed<Kept: Record>(
        of table: String,
        _ condition: String,
        within reach: Reach,
        _ page: PageRequest,
        descending: Bool
    ) throws -> Page<Kept> {
        let rows = try sql.rows(
            """
            SELECT id FROM \(table)
            WHERE \(condition) AND $4 <> '' AND ($3 = '' OR id \(descending ? "<" : ">") $3)
            ORDER BY id \(descending ? "DESC" : "ASC") LIMIT $2
            """,
            [
                .text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""), .text(reach.account.text),
            ]
        )
        let found = try rows.prefix(page.limit).compactMap {
            try record(RecordID($0.text("id")), .latest, as: Kept.self)
        }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    /// Holds of a person who is not the account's own, nor somebody they know.
    private static func isNotBarred(_ person: String, for account: String) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM guard
            WHERE guard.subject = \(person) AND guard.kind IN ('own', 'connected') AND guard.who = \(account)
        )
        """
    }
}
