import Access
import Hummingbird
import Notation
import Store
import Vocabulary
import WebSupport

/// The account of who did what, for those whose task it is.
struct JournalRoutes: Sendable {
    let store: Store
    let world: any Surroundings

    var routes: [APIRoute] { [.get("/journal", read)] }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { Int($0) != nil }
        let question = JournalQuestion(
            subject: query.recordID("subject"),
            actor: query.recordID("actor").map { AccountID($0.text) }
        )
        try query.finish()
        let found = try await ReadJournal(store: store, world: world)(question, page, by: actor)
        return .json(found.json { $0.json })
    }
}

extension JournalLine {
    fileprivate var json: JSONValue {
        .map([
            ("sequence", .integer(sequence)),
            ("at", .text(at.text)),
            ("actor", .text(actor.text)),
            ("agency", .text(agency.text)),
            ("verb", .text(verb)),
            (
                "subject",
                subjectKind.map { .map([("kind", .text($0)), ("id", .optional(subject?.text))]) } ?? .null
            ),
            ("version", version.map(JSONValue.integer) ?? .null),
            ("rule", .text(rule)),
            ("commitment", .text(commitment.hex)),
            ("hash", .text(hash.hex)),
        ])
    }
}
