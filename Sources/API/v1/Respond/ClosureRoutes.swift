import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Who holds what contacts were about, and their closing.
struct ClosureRoutes: Sendable {
    let desk: ClosingDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/unheld-contacts", list),
            .get("/contacts/{contact}/closure", read),
            .post("/contacts/{contact}/closure", close),
            .post("/contacts/{contact}/closure/holders", name),
            .post("/contacts/{contact}/closure/reopening", reopen),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { GapPlace(text: $0) != nil }
        try query.finish()
        let gaps = ListGaps(store: desk.store, policies: desk.policies, world: desk.world)
        return .json(try await gaps(page, by: actor).json { $0.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        return try await ReadStanding(desk)(id, by: actor).answer().response
    }

    private func name(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let naming = HolderNaming(
            agency: AgencyID(try fields.required("agency").words()),
            name: try fields.required("name").words(),
            told: try fields.required("told").one(of: NamedHolder.Told.self, "a way of telling"),
            toldAt: try fields.required("told_at").instant(),
            agreed: try fields.required("agreed").words()
        )
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await NameHolder(desk)(
                naming,
                of: asked.contact,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func close(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let words = ClosingWords(
            reason: try fields.required("reason").words(),
            residualRisk: try fields.required("residual_risk").words(),
            reopensIf: try fields.required("reopens_if").words()
        )
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await CloseContact(desk)(
                asked.contact,
                saying: words,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func reopen(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let reason = try fields.required("reason").words()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await ReopenContact(desk)(
                asked.contact,
                because: reason,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }
}

extension ClosureRoutes {
    /// What every change to a closure is asked with.
    private struct Asked {
        let actor: Actor
        let contact: RecordID
        let version: Int?
        let body: JSONBody
        let fields: Fields

        init(_ request: Request, _ context: HeedContext) async throws {
            try QueryReader.none(in: request)
            actor = try context.actor()
            contact = try context.recordID("contact", called: "contact")
            version = try request.ifMatch()
            body = try await request.json()
            fields = try body.field.fields()
        }
    }
}
