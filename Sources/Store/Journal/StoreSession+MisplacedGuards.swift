import Access
import Recognise
import Vocabulary

extension StoreSession {
    /// What closes records to people: whoever could move it would open them.
    func misplacedGuards() throws -> [RecordID] {
        try misplacedConnections() + misplacedRestrictions() + misplacedOpenings()
    }

    private func misplacedConnections() throws -> [RecordID] {
        try ids(of: .connection).filter { id in
            guard let connection = try connection(id) else { return true }
            let row = try sql.row("SELECT account, agency, is_open FROM connection WHERE id = $1", [.text(id.text)])
            let tokens = try sql.rows("SELECT token FROM connection_token WHERE connection = $1", [.text(id.text)])
            let anchors = connection.isOpen ? PersonQuery(meaning: connection.details, under: searchKey).anchors : []
            return try row?.text("account") != connection.account.text
                || row?.text("agency") != connection.agency.text
                || row?.integer("is_open") != (connection.isOpen ? 1 : 0)
                || Set(tokens.map { SearchToken(bytes: try $0.bytes("token")) }) != anchors
        }
    }

    private func misplacedRestrictions() throws -> [RecordID] {
        try ids(of: .restriction).filter { id in
            guard let restriction = try restriction(id) else { return true }
            let row = try sql.row("SELECT person, agency, is_open FROM restriction WHERE id = $1", [.text(id.text)])
            let named = try sql.rows("SELECT who FROM guard WHERE source = $1 AND kind = 'named'", [.text(id.text)])
            let stands = try sql.row(
                "SELECT 1 AS found FROM guard WHERE source = $1 AND kind = 'restricted' AND subject = $2 AND who = $3",
                [.text(id.text), .text(restriction.person.text), .text(restriction.agency.text)]
            )
            return try row?.text("person") != restriction.person.text
                || row?.text("agency") != restriction.agency.text
                || row?.integer("is_open") != (restriction.isOpen ? 1 : 0)
                || (stands != nil) != restriction.isOpen
                || Set(named.map { AccountID(try $0.text("who")) })
                    != (restriction.isOpen ? restriction.entitled : [])
        }
    }

    private func misplacedOpenings() throws -> [RecordID] {
        try ids(of: .emergencyAccess).filter { id in
            guard let opening = try opening(id) else { return true }
            let row = try sql.row(
                "SELECT account, person, ends, is_reviewed FROM opening WHERE id = $1",
                [.text(id.text)]
            )
            return try row?.text("account") != opening.account.text
                || row?.text("person") != opening.person.text
                || row?.integer("ends") != opening.ends.seconds
                || row?.integer("is_reviewed") != (opening.review == nil ? 0 : 1)
        }
    }
}
