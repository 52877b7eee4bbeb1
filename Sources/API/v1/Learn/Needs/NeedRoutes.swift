import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// What practice asks people to learn: of those somebody answers for, and of oneself.
struct NeedRoutes: Sendable {
    let desk: SamplingDesk<Store>

    var routes: [APIRoute] { [.get("/needs", list), .get("/needs/asked", asked)] }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let view = try await ReadNeeds(desk)(by: context.actor())
        return .json(view.json(under: try desk.policies.learnPolicy(at: desk.world.now).sampling))
    }

    private func asked(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let asked = try await ReadFeedback(desk).asked(of: context.actor())
        return .json(.map([("items", .list(asked.map(\.json)))]))
    }
}
