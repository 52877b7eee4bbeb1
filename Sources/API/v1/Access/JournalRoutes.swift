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

    var routes: [APIRoute] {
        [.get("/journal", read), .get("/journal/own", own), .post("/journal/person", person)]
    }

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

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { Int($0) != nil }
        try query.finish()
        let found = try await ReadOwnJournal(store: store, world: world)(page, by: actor)
        return .json(found.json { $0.json })
    }

    /// Asked in a body, as every question about somebody is.
    private func person(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let person = try fields.required("person").recordID()
        let limit = try fields.optional("limit")?.wholeNumber(in: 1...200) ?? 50
        let cursor = try fields.optional("cursor").map { String(try $0.wholeNumber(in: 1...Int.max)) }
        try fields.finish()
        let page = PageRequest(limit: limit, after: cursor)
        return .json(try await ReadPersonJournal(store: store, world: world)(person, page, by: actor).json)
    }
}
