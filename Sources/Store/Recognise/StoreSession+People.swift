package import Access
package import Recognise
package import Vocabulary

extension StoreSession: PersonRecords {
    package func person(_ id: RecordID, _ edition: Edition) throws -> PersonRecord? {
        try record(id, edition, as: PersonRecord.self)
    }

    package func isMet(_ person: RecordID, within reach: Reach) throws -> Bool {
        try sql.row(
            "SELECT 1 AS met WHERE \(Self.isMet("$5"))",
            Self.values(of: reach) + [.text(person.text)]
        ) != nil
    }

    package func people(matching search: PersonSearch, within reach: Reach) throws -> [FoundPerson] {
        let query = PersonQuery(
            name: search.name,
            born: search.born,
            postcode: search.postcode,
            under: searchKey
        )
        guard !query.isEmpty else { return [] }
        let ranked = try tokens(query.tokens, within: reach)
            .compactMap { person, tokens in query.match(tokens).map { (id: person, match: $0) } }
            .sorted { one, other in
                if one.match.outranks(other.match) { return true }
                return !other.match.outranks(one.match) && one.id < other.id
            }
        return try ranked.prefix(search.limit).compactMap { found in
            try person(found.id, .latest).map { FoundPerson(person: $0, matched: found.match.words) }
        }
    }

    /// Which of the tokens each person within reach has.
    private func tokens(
        _ tokens: Set<SearchToken>,
        within reach: Reach
    ) throws -> [RecordID: Set<SearchToken>] {
        let places = tokens.indices.enumerated().map { "$\($0.offset + 6)" }.joined(separator: ", ")
        let rows = try sql.rows(
            """
            SELECT person_token.person AS person, person_token.token AS token
            FROM person_token
            WHERE person_token.token IN (\(places)) AND \(Self.isMet("person_token.person"))
            LIMIT $5
            """,
            Self.values(of: reach) + [.integer(Self.mostTokens)] + tokens.map { .bytes($0.bytes) }
        )
        var found: [RecordID: Set<SearchToken>] = [:]
        for row in rows {
            found[RecordID(try row.text("person")), default: []].insert(SearchToken(bytes: try row.bytes("token")))
        }
        return found
    }

    /// Holds where a person was met in a contact that a reach allows; it takes the first four placeholders.
    private static func isMet(_ person: String) -> String {
        """
        EXISTS (
            SELECT 1 FROM contact_person JOIN contact ON contact.id = contact_person.contact
            WHERE contact_person.person = \(person) AND \(isReached("contact"))
        )
        """
    }

    /// How many agreements are looked at; a search that agrees with more is too wide to mean anybody.
    private static let mostTokens = 20_000

    func index(_ person: PersonRecord) throws {
        let id = SQLValue.text(person.id.text)
        try sql.run("DELETE FROM person_token WHERE person = $1", [id])
        for token in PersonTokens(of: person.details, under: searchKey).all {
            try sql.run("INSERT INTO person_token (person, token) VALUES ($1, $2)", [id, .bytes(token.bytes)])
        }
        try guardAnew(person)
    }
}
