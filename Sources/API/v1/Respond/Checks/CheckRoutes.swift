import Access
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What is looked for by itself, what was found missing, and what rests meanwhile.
struct CheckRoutes: Sendable {
    let desk: CheckDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/checks", checks),
            .get("/findings", list),
            .get("/findings/{finding}", read),
            .post("/findings/{finding}/set-aside", setAside),
        ]
    }

    private func checks(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        _ = try Access.reach(of: try context.actor(), to: .readFindings)
        return .json(.map([("items", .list(try policy.rules.map(\.json)))]))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let filter = query.findings(for: actor, under: try policy)
        let page = query.page { FindingPlace(text: $0) != nil }
        try query.finish()
        let now = desk.world.now
        return .json(try await ListFindings(desk)(filter, page, by: actor).json { $0.json(at: now) })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("finding", called: "finding")
        return try await ReadFinding(desk)(id, by: actor).answer(at: desk.world.now).response
    }

    private func setAside(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("finding", called: "finding")
        let body = try await request.json()
        var fields = try body.field.fields()
        let words = AsideWords(
            reason: try fields.required("reason").words(),
            until: try fields.required("until").calendarDay()
        )
        try fields.finish()
        let now = desk.world.now
        return try await answering.once(request, body, by: actor, answer: { $0.answer(at: now) }) {
            try await SetFindingAside(desk)(id, saying: words, by: actor, receipt: $0)
        }
    }

    private var policy: CheckPolicy {
        get throws { try desk.policies.respondPolicy(at: desk.world.now).checks }
    }
}

extension QueryReader {
    /// Which findings are asked for: everybody's that are open, unless something else is said.
    mutating func findings(for actor: Actor, under policy: CheckPolicy) -> FindingFilter {
        let state = one(of: KeptFinding.State.self, "state") ?? .open
        let check = one(of: StandingCheck.self, "check")
        let whose = one(of: FindingsOf.self, "whose") ?? .all
        let theirs = whose == .mine ? policy.checks(ownedBy: actor.roles) : StandingCheck.allCases
        return FindingFilter(state, of: theirs.filter { check == nil || $0 == check })
    }
}

/// Whose findings are meant: those that one's own roles see to, or all that one reaches.
enum FindingsOf: String, CaseIterable {
    case mine, all
}
