import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Somebody's own professional development: entered, held against what is asked of them, and signed by somebody else.
struct DevelopmentRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/development", show),
            .post("/development", enter),
            .get("/development/to-sign", toSign),
            .post("/development/{entry}/sign", sign),
        ]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return .json(try await ReadDevelopment(desk)(by: context.actor()).json)
    }

    private func enter(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let told = try fields.development()
        let other = try fields.optional("replaces")?.recordID()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { Answer(.created, $0.ownJSON) }) {
            try await EnterDevelopment(desk)(told, replacing: other, by: actor, receipt: $0)
        }
    }

    private func toSign(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let entries = try await ReadDevelopment(desk).toSign(by: context.actor())
        return .json(.map([("items", .list(entries.map(\.signerJSON)))]))
    }

    private func sign(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("entry", called: "entry")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        try body.field.fields().finish()
        return try await answering.once(
            request,
            body,
            by: actor,
            answer: { Answer(.ok, $0.signerJSON, version: $0.version) },
            { try await SignDevelopment(desk)(id, version: version, by: actor, receipt: $0) }
        )
    }
}

extension Fields {
    /// What somebody did to develop.
    fileprivate mutating func development() throws(BadInput) -> DevelopmentEntry.Told {
        DevelopmentEntry.Told(
            DevelopmentKindID(try required("kind").words()),
            on: try required("on").calendarDay(),
            minutes: try required("minutes").wholeNumber(),
            TopicID(try required("topic").words()),
            learned: try optional("learned")?.words() ?? "",
            changed: try optional("changed")?.words() ?? "",
            behaviours: try list("behaviours") { (item) throws(BadInput) in BehaviourID(try item.words()) }
        )
    }
}
