import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What Heed does by itself, and the alarms that stand.
struct AutomaticRoutes: Sendable {
    let store: Store
    let runs: AutomaticRuns

    var routes: [APIRoute] { [.get("/automatic", automatic), .get("/alarms", alarms)] }

    private func automatic(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListAutomatic(store: store, runs: runs)(by: try context.actor())
        return .json(.map([("since", .text(runs.since.text)), ("items", .list(found.map(\.json)))]))
    }

    private func alarms(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListAlarms(store: store)(by: try context.actor())
        return .json(
            .map([
                ("ours", .list(found.ours.map(\.json))),
                ("theirs", .list(found.theirs.map(\.json))),
                ("has_more", .bool(found.hasMore)),
            ])
        )
    }
}
