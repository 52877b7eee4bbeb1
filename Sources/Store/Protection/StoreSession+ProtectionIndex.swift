import Access
import Recognise
import Vocabulary

extension StoreSession {
    func index(_ connection: Connection) throws {
        let id = SQLValue.text(connection.id.text)
        try sql.run(
            """
            INSERT INTO connection (id, account, agency, is_open) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET is_open = excluded.is_open
            """,
            [id, .text(connection.account.text), .text(connection.agency.text), .truth(connection.isOpen)]
        )
        try sql.run("DELETE FROM connection_token WHERE connection = $1", [id])
        guard connection.isOpen else { return try put([], of: connection.id) }
        let query = PersonQuery(meaning: connection.details, under: searchKey)
        for token in query.anchors {
            try sql.run(
                "INSERT INTO connection_token (token, connection) VALUES ($1, $2)",
                [.bytes(token.bytes), id]
            )
        }
        let people = try people(with: query.anchors).filter {
            query.means(PersonTokens(of: $0.details, under: searchKey))
        }
        try put(people.map { connection.guarding($0.id) }, of: connection.id)
    }

    func index(_ restriction: Restriction) throws {
        try sql.run(
            """
            INSERT INTO restriction (id, person, agency, is_open) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET is_open = excluded.is_open
            """,
            [
                .text(restriction.id.text), .text(restriction.person.text), .text(restriction.agency.text),
                .truth(restriction.isOpen),
            ]
        )
        guard restriction.isOpen else { return try put([], of: restriction.id) }
        let named = restriction.entitled.map { Guard(.named, over: restriction.person, of: $0) }
        try put([Guard(restricting: restriction.person, by: restriction.agency)] + named, of: restriction.id)
    }

    func index(_ opening: EmergencyAccess) throws {
        try sql.run(
            """
            INSERT INTO opening (id, account, agency, person, ends, is_reviewed) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET ends = excluded.ends, is_reviewed = excluded.is_reviewed
            """,
            [
                .text(opening.id.text), .text(opening.account.text), .text(opening.agency.text),
                .text(opening.person.text), .integer(opening.ends.seconds), .truth(opening.review != nil),
            ]
        )
    }

    /// Puts up, over a person as they are known now, the guards of everybody who said that they know them.
    func guardAnew(_ person: PersonRecord) throws {
        try sql.run(
            "DELETE FROM guard WHERE subject = $1 AND kind IN ('own', 'connected')",
            [.text(person.id.text)]
        )
        for connection in try connections(meaning: person.details) {
            try put(connection.guarding(person.id), of: connection.id)
        }
    }

    /// What was said of somebody who is, for all that is known, the one with these details.
    func connections(meaning details: PersonDetails) throws -> [Connection] {
        let own = PersonTokens(of: details, under: searchKey)
        guard !own.all.isEmpty else { return [] }
        let places = own.all.indices.enumerated().map { "$\($0.offset + 1)" }.joined(separator: ", ")
        return try sql.rows(
            "SELECT DISTINCT connection FROM connection_token WHERE token IN (\(places)) ORDER BY connection",
            own.all.map { .bytes($0.bytes) }
        )
        .compactMap { try connection(RecordID($0.text("connection"))) }
        .filter { $0.isOpen && PersonQuery(meaning: $0.details, under: searchKey).means(own) }
    }

    private func people(with tokens: Set<SearchToken>) throws -> [PersonRecord] {
        guard !tokens.isEmpty else { return [] }
        let places = tokens.indices.enumerated().map { "$\($0.offset + 1)" }.joined(separator: ", ")
        return try sql.rows(
            "SELECT DISTINCT person FROM person_token WHERE token IN (\(places)) ORDER BY person",
            tokens.map { .bytes($0.bytes) }
        )
        .compactMap { try person(RecordID($0.text("person")), .latest) }
    }
}

extension Connection {
    fileprivate func guarding(_ person: RecordID) -> Guard {
        Guard(relation == .oneself ? .own : .connected, over: person, of: account)
    }
}
