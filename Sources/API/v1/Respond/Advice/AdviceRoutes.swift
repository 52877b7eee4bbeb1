import HTTPTypes
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Whom to ask about a contact now, and what was asked.
struct AdviceRoutes: Sendable {
    let desk: AdviceDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/contacts/{contact}/whom-to-ask", find),
            .get("/contacts/{contact}/advice", list),
            .post("/contacts/{contact}/advice", record),
        ]
    }

    private func find(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        return .json(try await FindWhomToAsk(desk)(id, by: actor).json)
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let found = try await ListAdvice(desk)(id, by: actor)
        return .json(
            .map([("people", .list(found.people.map { .text($0.text) })), ("items", .list(found.items.map(\.json)))])
        )
    }

    private func record(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.newAdvice()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await RecordAdvice(desk)(new, about: id, by: actor, receipt: $0)
        }
    }
}

extension Fields {
    fileprivate mutating func newAdvice() throws(BadInput) -> NewAdvice {
        NewAdvice(
            DutyKindID(try required("kind").words()),
            agency: try optional("agency").map { (field) throws(BadInput) in AgencyID(try field.words()) },
            who: try optional("who")?.words(),
            means: try required("means").one(of: NamedHolder.Told.self, "a way of asking"),
            at: try optional("at")?.instant(),
            naming: try optional("naming")?.list { (item) throws(BadInput) in PersonID(try item.words()) } ?? [],
            question: try required("question").words(),
            advised: try optional("advised")?.words(),
            course: try optional("course")?.one(of: AdviceRecord.Course.self, "a course"),
            decided: try required("decided").words(),
            because: try optional("because")?.words()
        )
    }
}
