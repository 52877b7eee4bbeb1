import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// What is taught: when it was last looked at, what is due, and that somebody looked at it.
struct ContentRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/content", list),
            .get("/content/{kind}/{content}", read),
            .post("/content/{kind}/{content}/reviews", review),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ReadContent(desk)(by: context.actor())
        return .json(.map([("items", .list(found.map { .map($0.fields) }))]))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ReadContent(desk).one(Self.content(context), by: context.actor())
        return .json(.map(found.standing.fields + [("reviews", .list(found.reviews.map(\.json)))]))
    }

    private func review(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, content) = (try context.actor(), try Self.content(context))
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.newContentReview()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { Answer(.created, $0.json) }) {
            try await ReviewContent(desk)(content, new, by: actor, receipt: $0)
        }
    }

    private static func content(_ context: HeedContext) throws -> ReviewedContent {
        guard let kind = context.parameters.get("kind").flatMap(ReviewedContent.Kind.init(rawValue:)),
            let id = context.parameters.get("content")
        else { throw Refusal.notFound("content") }
        return ReviewedContent(kind, id)
    }
}
