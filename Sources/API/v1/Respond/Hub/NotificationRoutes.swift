import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Notifications: written, listed for the hub, read from either side, and moved on as the table of their life has it.
struct NotificationRoutes: Sendable {
    let desk: HubDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .post("/notifications", notify),
            .get("/notifications/{notification}", read),
            .get("/hub/notifications", list),
            .post("/hub/decisions", decideTogether),
        ]
            + NotificationMove.allCases.filter { $0 != .decideTogether }.map { move in
                .post("/notifications/{notification}/" + move.rawValue) { try await make(move, $0, $1) }
            }
    }

    private func notify(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let contact = try fields.required("contact").recordID()
        let about = try fields.optional("about")?.list { (item) throws(BadInput) in PersonID(try item.words()) } ?? []
        let asked = try fields.required("asked").words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await NotifyHub(desk)(contact, about: about, asking: asked, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("notification", called: "notification")
        return try await ReadNotification(desk)(id, by: actor).answer().response
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let filter = query.triage()
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListNotifications(desk)(filter, page, by: actor).json { $0.view.json })
    }

    private func make(
        _ move: NotificationMove,
        _ request: Request,
        _ context: HeedContext
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("notification", called: "notification")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        switch move.rule.asks {
        case .question:
            let question = try fields.question()
            return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
                try await AskAgencies(desk)(id, question, expecting: version, by: actor, receipt: $0)
            }
        case .decision:
            let verdict = try fields.verdict()
            return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
                try await DecideNotification(desk)(id, verdict, expecting: version, by: actor, receipt: $0)
            }
        case .nothing, .mayExplain, .words:
            let words = try fields.words(move.rule.asks)
            return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
                try await MoveNotification(desk)(
                    move,
                    id,
                    saying: words,
                    expecting: version,
                    by: actor,
                    receipt: $0
                )
            }
        }
    }

    private func decideTogether(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let ids = try fields.required("notifications").list { (item) throws(BadInput) in try item.recordID() }
        let rule = RuleID(try fields.required("rule").words())
        let words = try fields.required("words").words()
        let doingTheRest = try fields.optional("the_rest")?.isYes() ?? false
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await DecideTogether(desk)(
                ids,
                by: rule,
                saying: words,
                doingTheRest: doingTheRest,
                by: actor,
                receipt: $0
            )
        }
    }
}

extension QueryReader {
    /// Which notifications of the hub are meant.
    fileprivate mutating func triage() -> NotificationFilter {
        NotificationFilter(
            one(of: NotificationFilter.Part.self, "part") ?? .open,
            whose: one(of: NotificationFilter.Whose.self, "whose"),
            isUnjudged: one(of: Only.self, "unjudged") != nil,
            isOverdue: one(of: Only.self, "overdue") != nil,
            pathway: text("pathway").map { PathwayID($0) }
        )
    }

    /// The one word of a filter that is there or not.
    private enum Only: String, CaseIterable { case yes }
}
