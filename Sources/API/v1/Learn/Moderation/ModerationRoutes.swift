import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Moderation: what is drawn to be looked at again, read blind until one has said one's own view, and decided.
struct ModerationRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/moderation-tallies", tallies),
            .get("/moderations", list),
            .get("/moderations/{moderation}", read),
            .post("/moderations/{moderation}/view", say),
            .post("/moderations/{moderation}/decide", decide),
        ]
    }

    private func tallies(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListModerations(desk).tallies(by: context.actor())
        return .json(.map([("items", .list(found.map(\.json)))]))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: Part.self, "part") ?? .waiting
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListModerations(desk)(isDecided: part == .decided, page, by: actor).json(\.json))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("moderation", called: "moderation")
        return try await ReadModeration(desk)(id, by: context.actor()).answer.response
    }

    private func say(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try context.recordID("moderation", called: "moderation"))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let answers = try fields.required("answers").list { (item) throws(BadInput) in try item.moderatorAnswer() }
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: \.answer) {
            try await SayModeratorView(desk)(id, answers, expecting: version, by: actor, receipt: $0)
        }
    }

    private func decide(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try context.recordID("moderation", called: "moderation"))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let outcome = try fields.required("outcome").one(of: ModerationDecision.Outcome.self, "what becomes of it")
        let words = try fields.optional("words")?.words() ?? ""
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: \.answer) {
            try await DecideModeration(desk)(id, outcome, because: words, expecting: version, by: actor, receipt: $0)
        }
    }

    /// Which of them are listed.
    private enum Part: String, CaseIterable { case waiting, decided }
}

extension Field {
    /// What somebody who moderates makes of the work against one criterion.
    fileprivate func moderatorAnswer() throws(BadInput) -> ModeratorView.Answer {
        var fields = try fields()
        let answer = ModeratorView.Answer(
            CriterionID(try fields.required("criterion").words()),
            isMet: try fields.required("is_met").isTrue(),
            because: try fields.required("reason").words()
        )
        try fields.finish()
        return answer
    }
}
