import Hummingbird
import Notation
import Respond
import Store
import WebSupport

/// What of who investigates asks to be seen to, and how many will hold a licence in the months to come.
struct AllocationRoutes: Sendable {
    let desk: AllocationDesk<Store>

    var routes: [APIRoute] { [.get("/allocations", board), .get("/allocations/forecast", forecast)] }

    private func board(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return .json(try await ReadAllocations(desk).board(by: context.actor()).json)
    }

    private func forecast(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let lines = try await ReadAllocations(desk).forecast(by: context.actor())
        return .json(.map([("items", .list(lines.map(\.json)))]))
    }
}
