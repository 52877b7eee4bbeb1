package import Respond
package import Vocabulary

extension StoreSession {
    package func keep(_ point: DeliveryPoint) throws {
        try sql.run(
            """
            INSERT INTO delivery_point (id, agency, way, address, secret, owner, added_at, removed_at, answers_as)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET removed_at = excluded.removed_at, owner = excluded.owner
            """,
            [
                .text(point.id.text), .text(point.agency.text), .text(point.way.rawValue), .text(point.address),
                point.secret.map(SQLValue.bytes) ?? .null, .text(point.owner.text), .integer(point.added.seconds),
                .optional(point.removed?.seconds), .optional(point.answersAs?.text),
            ]
        )
    }

    package func deliveryPoint(_ id: RecordID) throws -> DeliveryPoint? {
        try sql.row("SELECT * FROM delivery_point WHERE id = $1", [.text(id.text)])?.deliveryPoint()
    }

    package func deliveryPoints() throws -> [DeliveryPoint] {
        try sql.rows("SELECT * FROM delivery_point ORDER BY agency, added_at, id").map { try $0.deliveryPoint() }
    }
}

extension SQLRow {
    fileprivate func deliveryPoint() throws -> DeliveryPoint {
        DeliveryPoint(
            id: RecordID(try text("id")),
            agency: AgencyID(try text("agency")),
            try term("way", DeliveryWay.self),
            address: try text("address"),
            secret: try optionalBytes("secret"),
            owner: AccountID(try text("owner")),
            answersAs: try optionalText("answers_as").map { AccountID($0) },
            added: Instant(seconds: try integer("added_at")),
            removed: try optionalInteger("removed_at").map(Instant.init(seconds:))
        )
    }
}
