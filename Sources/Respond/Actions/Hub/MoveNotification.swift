package import Recognise
package import Vocabulary

/// Makes a move of a notification that needs no more than words: takes it, gives it back, calls a discussion, reads it.
package struct MoveNotification<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ move: NotificationMove,
        _ id: RecordID,
        saying words: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<NotificationView>? = nil
    ) async throws -> NotificationView {
        // What has to be said with these is more than words, and they have actions of their own.
        guard ![.question, .decision].contains(move.rule.asks) else { throw Refusal.notFound("notification") }
        return try await desk.move(
            move,
            id,
            saying: words,
            expecting: version,
            by: actor,
            receipt: receipt,
            answering: { NotificationView($0, $1.contact, side: move.rule.side, by: actor) }
        )
    }
}
