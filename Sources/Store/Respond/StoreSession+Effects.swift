package import Respond
package import Vocabulary

extension StoreSession: EffectRecords {
    package func told(_ names: [Event.Name], atMost limit: Int) throws -> [WaitingEvent] {
        let places = names.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        return try sql.rows(
            "SELECT id, at, event, subject FROM outbox WHERE event IN (\(places)) ORDER BY id DESC LIMIT $1",
            [.integer(limit)] + names.map { .text($0.rawValue) }
        )
        .map { try $0.waitingEvent }
    }
}

extension SQLRow {
    /// A row of the outbox.
    var waitingEvent: WaitingEvent {
        get throws {
            WaitingEvent(
                number: try integer("id"),
                try term("event", Event.Name.self),
                of: RecordID(try text("subject")),
                at: Instant(seconds: try integer("at"))
            )
        }
    }
}
