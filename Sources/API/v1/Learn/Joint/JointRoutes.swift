import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Joint programmes: which part of each agency was acknowledged, and the acknowledging of one's own.
struct JointRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [.get("/joint-programmes", list), .post("/joint-programmes/{programme}/acknowledge", acknowledge)]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let parts = try await ReadJoint(desk).seen(by: context.actor())
        return .json(.map([("items", .list(parts.map(\.json)))]))
    }

    private func acknowledge(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, programme) = (try context.actor(), ProgrammeID(context.parameters.get("programme") ?? ""))
        // What nobody has acknowledged yet has no version to name.
        let version = try request.ifMatch() ?? 0
        let body = try await request.json()
        var fields = try body.field.fields()
        let (edition, words) = (try fields.required("edition").words(), try fields.required("words").words())
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer }) {
            try await AcknowledgePart(desk)(
                programme,
                of: edition,
                saying: words,
                expecting: version,
                by: actor,
                receipt: $0
            )
        }
    }
}
