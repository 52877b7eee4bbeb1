import HTTPTypes
import Hummingbird
import Learn
import LearningFeeds
import Notation
import Store
import Vocabulary
import WebSupport

/// Statements of xAPI 1.0.3, in and out.
struct StatementRoutes: Sendable {
    private static let path = "/xapi/statements"

    let desk: LearnDesk<Store>

    var routes: [APIRoute] { [.get(Self.path, read), .put(Self.path, keepOne), .post(Self.path, keep)] }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        try request.checkStatementVersion()
        var query = try QueryReader(request)
        let (one, voided) = (query.recordID("statementId"), query.recordID("voidedStatementId"))
        let (since, until) = (query.instant("since"), query.instant("until"))
        let isAscending = query.one(of: Truth.self, "ascending") == .true
        let page = query.page { StatementCursor.isOne($0) }
        if one != nil, voided != nil {
            query.refuse("voidedStatementId", "stands beside statementId", remedy: "give one")
        }
        try query.finish()
        let rule = try desk.ground.policy.exchange
        if let id = one ?? voided {
            let found = try await ReadStatements(desk)(id, isVoided: voided != nil, by: actor)
            return .statements(try found.json(rule))
        }
        let question = StatementQuestion(since: since, until: until, isAscending: isAscending)
        let found = try await ReadStatements(desk).list(question, page, by: actor)
        let more = found.next.map { HeedAPI.prefix + Self.path + "?" + question.query(page.limit, after: $0) }
        let items = try found.items.map { try $0.json(rule) }
        return .statements(.map([("statements", .list(items)), ("more", .text(more ?? ""))]))
    }

    private func keepOne(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        try request.checkStatementVersion()
        var query = try QueryReader(request)
        let id = query.recordID("statementId")
        if id == nil { query.refuse("statementId", "is missing", remedy: "give the id of the statement, a UUID") }
        try query.finish()
        let field = try await request.json().field
        let statement = try Self.statement(field)
        guard let id, statement.id ?? id == id else {
            throw Problem.invalid(
                field.bad("the id is not that of the query", remedy: "leave it out, or give the same")
            )
        }
        _ = try await KeepStatements(desk)([statement.named(id)], by: actor)
        return .statements(nil, status: .noContent)
    }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        try request.checkStatementVersion()
        try QueryReader.none(in: request)
        let field = try await request.json().field
        let sent: [LearningStatement]
        if case .list(let items) = field.node.content {
            guard !items.isEmpty else {
                throw Problem.invalid(field.bad("no statement stands here", remedy: "send one, or a list of them"))
            }
            sent = try items.indices.map { try Self.statement(field.item($0)) }
        } else {
            sent = [try Self.statement(field)]
        }
        let ids = try await KeepStatements(desk)(sent, by: actor)
        return .statements(.list(ids.map { .text($0.text) }))
    }

    private static func statement(_ field: Field) throws -> LearningStatement {
        do {
            return try field.learningStatement()
        } catch {
            throw Problem.invalid(error)
        }
    }

    private enum Truth: String, CaseIterable {
        case `true`, `false`
    }
}

extension StatementQuestion {
    /// The same question for what follows.
    fileprivate func query(_ limit: Int, after cursor: String) -> String {
        let times = [("since", since), ("until", until)].compactMap { name, time in time.map { "\(name)=\($0.text)" } }
        return (times + ["ascending=\(isAscending)", "limit=\(limit)", "cursor=\(cursor)"]).joined(separator: "&")
    }
}

extension Problem {
    /// What is no statement is a bad request by the specification.
    fileprivate static func invalid(_ input: BadInput) -> Problem {
        var problem = Problem(input)
        problem.status = .badRequest
        return problem
    }
}

extension Request {
    /// - Throws: `Problem` where the version that every request has to name is not ours.
    fileprivate func checkStatementVersion() throws(Problem) {
        let version = try header("x-experience-api-version")
        guard version == "1.0" || version?.hasPrefix("1.0.") == true else {
            throw .badHeader(
                version == nil ? "X-Experience-API-Version is missing" : "X-Experience-API-Version is none we speak",
                remedy: "send X-Experience-API-Version: 1.0.3"
            )
        }
    }
}

extension Response {
    /// A reply with the version that every reply has to name; without a body where there is none.
    fileprivate static func statements(_ value: JSONValue?, status: HTTPResponse.Status = .ok) -> Response {
        var headers: HTTPFields = [:]
        if let name = HTTPField.Name("X-Experience-API-Version") { headers[name] = "1.0.3" }
        guard let value else { return Response(status: status, headers: headers) }
        return .json(value, status: status, headers: headers)
    }
}
