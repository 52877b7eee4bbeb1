import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Investigations that take people with a licence: begun, listed, read, given part by part, and closed.
struct InvestigationRoutes: Sendable {
    let desk: AllocationDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/investigations", list),
            .post("/investigations", begin),
            .get("/investigations/{investigation}", read),
            .post("/investigations/{investigation}/steps", take),
            .get("/investigations/{investigation}/parts/{part}/candidates", candidates),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: Part.self, "part") ?? .open
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ReadInvestigations(desk).list(open: part == .open, page, by: actor).json(\.json))
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.newInvestigation()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created) }) {
            try await BeginInvestigation(desk)(new, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        return try await ReadInvestigations(desk)(Self.investigation(context), by: actor).answer().response
    }

    private func take(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.investigation(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        let step = try body.field.investigationStep()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await TakeInvestigationStep(desk)(step, id, expecting: version, by: actor, receipt: $0)
        }
    }

    private func candidates(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.investigation(context))
        let part = InvestigationPartID(context.parameters.get("part") ?? "")
        return .json(try await ReadCandidates(desk)(of: part, id, by: actor).json)
    }

    private static func investigation(_ context: HeedContext) throws -> RecordID {
        try context.recordID("investigation", called: "investigation")
    }

    private enum Part: String, CaseIterable { case open, closed }
}
