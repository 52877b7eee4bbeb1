import Documents
import HTTPTypes
import Hummingbird
import Notation
import Recognise
import Store
import Understand
import Vocabulary
import WebSupport

/// Contacts: recorded, read, replaced, listed.
struct ContactRoutes: Sendable {
    let desk: ContactDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .post("/contacts", record),
            .get("/contacts", list),
            .get("/contacts/{contact}", read),
            .put("/contacts/{contact}", replace),
            .get("/contacts/{contact}/versions", versions),
        ]
    }

    private func record(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        let isLater = request.prefersAsynchronousReply
        return try await answering.once(
            request,
            body,
            by: actor,
            answer: { $0.answer(isLater ? .accepted : .created, isNew: true) }
        ) { receipt in
            try await RecordContact(desk)(
                KeptDocument(body.root),
                assessing: !isLater,
                by: actor,
                receipt: receipt
            )
        }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListContacts(store: desk.store)(page, by: actor)
        return .json(found.json { $0.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let edition = query.edition()
        try query.finish()
        let id = try context.recordID("contact", called: "contact")
        let view = try await ReadContact(store: desk.store, world: desk.world)(id, edition, by: actor)
        return view.answer().response
    }

    private func replace(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        let view = try await ReplaceContact(desk)(id, KeptDocument(body.root), expecting: version, by: actor)
        return view.answer().response
    }

    private func versions(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let past = try await ReadPast(store: desk.store, world: desk.world)(id, by: actor)
        return .json(.map([("items", .list(past.map(\.json)))]))
    }
}

extension QueryReader {
    /// Which version is asked for: `version` or `as_of`, the latest where neither is given.
    mutating func edition() -> Edition {
        let version = number("version", in: 1...999_999_999)
        let moment = instant("as_of")
        if version != nil, moment != nil {
            refuse("as_of", "is given beside version", remedy: "give one of the two")
        }
        return version.map(Edition.version) ?? moment.map(Edition.asOf) ?? .latest
    }
}
