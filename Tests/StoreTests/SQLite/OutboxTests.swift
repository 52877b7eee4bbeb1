import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// What others may want to hear of waits in the outbox, in order, and names nobody.
struct OutboxTests {
    private struct Row: Hashable {
        let at: Int
        let event: String
        let subject: String
        let content: String
        let isDispatched: Bool
    }

    private func outbox(_ opened: OpenedStore) async throws -> [Row] {
        try await opened.rows("SELECT * FROM outbox ORDER BY id").map { row in
            Row(
                at: try row.integer("at"),
                event: try row.text("event"),
                subject: try row.text("subject"),
                content: try row.text("content"),
                isDispatched: try row.optionalInteger("dispatched_at") != nil
            )
        }
    }

    @Test func `each event of a change has a row that waits`() async throws {
        let opened = try await OpenedStore()
        var change = Change.writing([Cast.nora], at: .afterNoon(5))
        for name in Event.Name.allCases { change.tell(name, of: .numbered(1)) }
        change.tell(.contactChanged, of: .numbered(2))
        let whole = change
        try await opened.store.write { try $0.keep(whole) }
        let expected = Event.Name.allCases.map { ($0, RecordID.numbered(1)) } + [(.contactChanged, .numbered(2))]
        #expect(
            try await outbox(opened)
                == expected.map { name, subject in
                    Row(
                        at: Instant.afterNoon(5).seconds,
                        event: name.rawValue,
                        subject: subject.text,
                        content: "{}",
                        isDispatched: false
                    )
                }
        )
    }

    @Test func `a change without events has no row, and one that is refused has none`() async throws {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora)
        var change = Change.writing([Cast.nora])
        change.tell(.contactChanged, of: Cast.nora.id)
        let stale = change
        await #expect(throws: Refusal.self) { try await opened.store.write { try $0.keep(stale) } }
        #expect(try await outbox(opened).isEmpty)
    }
}
