package import Respond
package import Vocabulary

extension StoreSession: DeliveryRecords {
    package func waitingEvents(atMost limit: Int) throws -> [WaitingEvent] {
        try sql.rows(
            "SELECT id, at, event, subject FROM outbox WHERE dispatched_at IS NULL ORDER BY id LIMIT $1",
            [.integer(limit)]
        )
        .map { try $0.waitingEvent }
    }

    package func dispatch(_ event: WaitingEvent, as parcels: [Parcel], at moment: Instant) throws {
        for parcel in parcels {
            try sql.run(
                """
                INSERT INTO delivery (id, outbox, point, referral, event, at, state, failures, next_at)
                VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7) ON CONFLICT (outbox, point) DO NOTHING
                """,
                [
                    .text(parcel.id.text), .integer(parcel.number), .text(parcel.point.text),
                    .text(parcel.referral.text), .text(parcel.event.rawValue), .integer(parcel.at.seconds),
                    .optional(parcel.nextAt?.seconds),
                ]
            )
        }
        try sql.run(
            "UPDATE outbox SET dispatched_at = $2 WHERE id = $1",
            [.integer(event.number), .integer(moment.seconds)]
        )
    }

    package func take(dueBy moment: Instant, until lease: Instant, atMostToOnePoint most: Int) throws -> Parcel? {
        try sql.row(
            NextParcel.statement,
            [.integer(moment.seconds), .integer(lease.seconds), .integer(most)]
        )?.parcel()
    }

    package func put(_ parcel: Parcel, leasedUntil lease: Instant?) throws -> Bool {
        let changed = try sql.run(
            """
            UPDATE delivery SET state = $2, failures = $3, next_at = $4, said = $5, ended_at = $6, lease_ends = NULL
            WHERE id = $1 AND ($7 = 0 OR (state = 'waiting' AND lease_ends = $7))
            """,
            [
                .text(parcel.id.text), .text(parcel.state.rawValue), .integer(parcel.failures),
                .optional(parcel.nextAt?.seconds), .optional(parcel.said), .optional(parcel.endedAt?.seconds),
                .integer(lease?.seconds ?? 0),
            ]
        )
        return changed == 1
    }

    package func parcel(_ id: RecordID) throws -> Parcel? {
        try sql.row("SELECT * FROM delivery WHERE id = $1", [.text(id.text)])?.parcel()
    }

    package func parcels(_ state: Parcel.State?, atMost limit: Int) throws -> [Parcel] {
        let condition = state.map { "WHERE state = '\($0.rawValue)'" } ?? ""
        return try sql.rows(
            "SELECT * FROM delivery \(condition) ORDER BY outbox DESC, id DESC LIMIT $1",
            [.integer(limit)]
        )
        .map { try $0.parcel() }
    }

    package func parcels(_ state: Parcel.State, to points: [RecordID], atMost limit: Int) throws -> [Parcel] {
        guard !points.isEmpty else { return [] }
        let places = points.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        return try sql.rows(
            """
            SELECT * FROM delivery WHERE state = '\(state.rawValue)' AND point IN (\(places))
            ORDER BY outbox DESC, id DESC LIMIT $1
            """,
            [.integer(limit)] + points.map { .text($0.text) }
        )
        .map { try $0.parcel() }
    }

    package func parcels(waitingFor point: RecordID) throws -> [Parcel] {
        try sql.rows(
            "SELECT * FROM delivery WHERE state = 'waiting' AND point = $1 ORDER BY outbox, id",
            [.text(point.text)]
        )
        .map { try $0.parcel() }
    }

    package func parcels(of referral: RecordID) throws -> [Parcel] {
        try sql.rows("SELECT * FROM delivery WHERE referral = $1 ORDER BY outbox, id", [.text(referral.text)])
            .map { try $0.parcel() }
    }
}

extension SQLRow {
    fileprivate func parcel() throws -> Parcel {
        Parcel(
            id: RecordID(try text("id")),
            of: WaitingEvent(
                number: try integer("outbox"),
                try term("event", Event.Name.self),
                of: RecordID(try text("referral")),
                at: Instant(seconds: try integer("at"))
            ),
            to: RecordID(try text("point")),
            state: try term("state", Parcel.State.self),
            failures: try integer("failures"),
            nextAt: try optionalInteger("next_at").map(Instant.init(seconds:)),
            said: try optionalText("said"),
            endedAt: try optionalInteger("ended_at").map(Instant.init(seconds:))
        )
    }
}

/// How the next parcel is taken: it reads what is due, and neither what waits for later nor what has come to an end.
enum NextParcel {
    static let statement = """
        UPDATE delivery SET lease_ends = $2 WHERE id = (
            SELECT id FROM delivery AS due
            WHERE state = 'waiting' AND next_at <= $1 AND (lease_ends IS NULL OR lease_ends <= $1)
                AND NOT EXISTS (
                    SELECT 1 FROM delivery AS before WHERE before.state = 'waiting'
                        AND before.referral = due.referral AND before.point = due.point
                        AND before.outbox < due.outbox
                )
                AND point NOT IN (
                    SELECT point FROM delivery WHERE state = 'waiting' AND lease_ends > $1
                    GROUP BY point HAVING COUNT(*) >= $3
                )
            ORDER BY next_at, outbox LIMIT 1
        )
        RETURNING *
        """
}
