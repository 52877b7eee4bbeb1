import Access
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What hubs ask: listed, read and answered by the agency that was asked, and read side by side by the hub.
struct ResearchRoutes: Sendable {
    let desk: HubDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/notifications/{notification}/research", answers),
            .get("/research", list),
            .get("/research/{research}", read),
            .post("/research/{research}/answer", answer),
        ]
    }

    private var reading: ReadResearch<Store> { ReadResearch(store: desk.store, world: desk.world) }

    private func answers(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("notification", called: "notification")
        let all = try await reading.answers(to: id, by: actor)
        return .json(.map([("items", .list(all.map { $0.json(isHubs: true) }))]))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: Part.self, "part") ?? .open
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await reading.list(answered: part == .answered, page, by: actor)
        return .json(found.json { $0.json(isHubs: false) })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("research", called: "question")
        return try await reading(id, by: actor).answer().response
    }

    private func answer(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("research", called: "question")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let known = try fields.required("known").one(of: ResearchAnswer.Known.self, "an answer")
        let words = try fields.optional("words")?.words()
        let reason = try fields.optional("reason").map { (field) throws(BadInput) in
            WithholdingReasonID(try field.words())
        }
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await AnswerResearch(store: desk.store, policies: desk.policies, world: desk.world)(
                id,
                known,
                saying: words,
                withholding: reason,
                expecting: version,
                by: actor,
                receipt: $0
            )
        }
    }

    private enum Part: String, CaseIterable { case open, answered }
}

extension ResearchRecord {
    /// As the agency sees it that was asked.
    func answer() -> Answer { Answer(.ok, json(isHubs: false), version: version) }

    /// The hub sees of whom it is asked and who answered; the agency sees what it was told.
    func json(isHubs: Bool) -> JSONValue {
        .map(
            [
                ("id", .text(id.text)),
                ("version", .integer(version)),
                ("from", .text(holding.agency.text)),
                ("to", .text(to.text)),
                ("asked_at", .text(asked.at.text)),
                ("question", .text(asked.question)),
                ("why", .text(asked.why)),
                ("footing", .text(asked.footing)),
                (
                    "told",
                    .list(asked.told.map { .map([("item", .text($0.item)), ("words", .text($0.words))]) })
                ),
                ("due", .optional(due?.text)),
                ("answer", answer.map(\.json) ?? .null),
            ] + (isHubs ? [("person", .text(person.text))] : [])
        )
    }
}

extension ResearchAnswer {
    fileprivate var json: JSONValue {
        .map([
            ("known", .text(known.rawValue)),
            ("words", .optional(words)),
            ("reason", .optional(withheld?.text)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}
