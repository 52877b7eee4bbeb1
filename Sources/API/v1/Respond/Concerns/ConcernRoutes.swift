import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Concerns that partners raise: written, listed and read by those who raised them, and added to.
struct ConcernRoutes: Sendable {
    let desk: ConcernDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .post("/concerns", raise),
            .get("/concerns", list),
            .get("/concerns/{concern}", read),
            .post("/concerns/{concern}/words", add),
        ]
    }

    private func raise(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let to = AgencyID(try fields.required("to").words())
        let raised = try fields.concern()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await RaiseConcern(desk)(raised, to: to, by: actor, receipt: $0)
        }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListConcerns(desk)(page, by: actor).json { $0.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("concern", called: "concern")
        return try await ReadConcern(desk)(id, isHeard: false, by: actor).answer().response
    }

    private func add(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("concern", called: "concern")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let words = try fields.required("words").words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await AddToConcern(desk)(words, to: id, expecting: version, by: actor, receipt: $0)
        }
    }
}
