import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// The plans of contacts: begun, listed, read, and moved on as the table of their life has it.
struct PlanRoutes: Sendable {
    let desk: PlanDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .post("/contacts/{contact}/plan", begin),
            .get("/contacts/{contact}/plan", ofContact),
            .get("/plans", list),
            .get("/plans/{plan}", read),
            .post("/plans/{plan}/actions", ask),
        ]
            + PlanMove.allCases.map { move in
                .post("/plans/{plan}/" + move.rawValue) { try await make(move, $0, $1) }
            }
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let contact = try context.recordID("contact", called: "contact")
        let body = try await request.json()
        var fields = try body.field.fields()
        let terms = try fields.planTerms()
        let review = try fields.required("review").calendarDay()
        let actions = try fields.list("actions") { (item) throws(BadInput) in
            var inner = try item.fields()
            let action = try inner.newAction()
            try inner.finish()
            return action
        }
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await BeginPlan(desk)(terms, asking: actions, review: review, for: contact, by: actor, receipt: $0)
        }
    }

    private func ofContact(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let contact = try context.recordID("contact", called: "contact")
        return try await ReadPlan(desk)(of: contact, by: actor).answer().response
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: PlanRecord.Status.self, "part") ?? .open
        let whose = query.one(of: Whose.self, "whose")
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let filter = PlanFilter(part, isMine: whose == .mine)
        return .json(try await ListPlans(desk)(filter, page, by: actor).json { $0.view.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("plan", called: "plan")
        return try await ReadPlan(desk)(id, by: actor).answer().response
    }

    private func ask(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("plan", called: "plan")
        let body = try await request.json()
        var fields = try body.field.fields()
        let action = try fields.newAction()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await AskAction(desk)(action, of: id, by: actor, receipt: $0)
        }
    }

    private func make(_ move: PlanMove, _ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("plan", called: "plan")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let step = try fields.step(move)
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await MovePlan(desk)(step, id, expecting: version, by: actor, receipt: $0)
        }
    }

    private enum Whose: String, CaseIterable { case mine }
}
