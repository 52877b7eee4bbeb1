import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What plans ask: listed for the agency that was asked, read from either side, and moved on.
struct PlannedActionRoutes: Sendable {
    let desk: PlanDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/planned-actions", list),
            .get("/planned-actions/{action}", read),
        ]
            + ActionMove.allCases.map { move in
                .post("/planned-actions/{action}/" + move.rawValue) { try await make(move, $0, $1) }
            }
    }

    private var reading: ReadAsked<Store> { ReadAsked(store: desk.store, world: desk.world) }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: Part.self, "part") ?? .open
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let (found, tally) = try await reading.list(open: part == .open, page, by: actor)
        return .json(
            .map([
                ("items", .list(found.items.map { $0.json(.owner, nil) })),
                ("next", .optional(found.next)),
                ("open", .integer(tally.open)),
                ("overdue", .integer(tally.overdue)),
            ])
        )
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("action", called: "action")
        return try await reading(id, by: actor).answer().response
    }

    private func make(_ move: ActionMove, _ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("action", called: "action")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let step = try fields.step(move)
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await MoveAction(desk)(step, id, expecting: version, by: actor, receipt: $0)
        }
    }

    private enum Part: String, CaseIterable { case open, answered }
}
