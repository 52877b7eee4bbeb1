import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Portfolios: built for a programme by the one whose work it is, listed for those who judge, and judged.
struct PortfolioRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/programmes/{programme}/portfolio", own),
            .post("/programmes/{programme}/portfolio/evidence", add),
            .get("/portfolios", list),
            .get("/portfolios/{portfolio}", read),
            .post("/portfolios/{portfolio}/take-out", takeOut),
            .post("/portfolios/{portfolio}/submit", submit),
            .post("/portfolios/{portfolio}/judge", judge),
        ]
    }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let own = try await ReadPortfolio(desk).own(Self.programme(context), by: context.actor())
        guard let view = own.view else { throw Refusal.notFound("portfolio") }
        return view.answer().response
    }

    private func add(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, programme) = (try context.actor(), try Self.programme(context))
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.evidence()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created) }) {
            try await AddEvidence(desk)(new, for: programme, by: actor, receipt: $0)
        }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let status = query.one(of: PortfolioRecord.Status.self, "status") ?? .submitted
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListPortfolios(desk)(status, page, by: actor).json(\.json))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        return try await ReadPortfolio(desk)(Self.portfolio(context), by: actor).answer().response
    }

    private func takeOut(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.portfolio(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let item = try fields.required("item").recordID()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await MovePortfolio(desk).takeOut(item, of: id, expecting: version, by: actor, receipt: $0)
        }
    }

    private func submit(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.portfolio(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        try body.field.fields().finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await MovePortfolio(desk).submit(id, expecting: version, by: actor, receipt: $0)
        }
    }

    private func judge(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.portfolio(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let words = try fields.required("words").words()
        let verdicts = try fields.list("verdicts") { (item) throws(BadInput) in try item.verdict() }
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await JudgePortfolio(desk)(id, verdicts, saying: words, expecting: version, by: actor, receipt: $0)
        }
    }

    private static func portfolio(_ context: HeedContext) throws -> RecordID {
        try context.recordID("portfolio", called: "portfolio")
    }

    private static func programme(_ context: HeedContext) throws -> ProgrammeID {
        guard let id = context.parameters.get("programme") else { throw Refusal.notFound("programme") }
        return ProgrammeID(id)
    }
}
