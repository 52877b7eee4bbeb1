import Hummingbird
package import Respond
package import Store
import Vocabulary
import WebSupport

/// What Heed does by itself, for everybody; and the alarms that stand, for whoever has something to do with them.
package struct AutomaticPages: Sendable {
    private let site: Site
    private let store: Store
    private let runs: AutomaticRuns

    package init(_ site: Site, store: Store, runs: AutomaticRuns) {
        self.site = site
        self.store = store
        self.runs = runs
    }

    package var routes: [PageRoute] { [.get("/automatic", automatic), .get("/alarms", alarms)] }

    private func automatic(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListAutomatic(store: store, runs: runs)(by: try context.actor())
        return try site.page(AutomaticPage(found, since: runs.since, at: site.world.now), in: context)
    }

    private func alarms(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListAlarms(store: store)(by: try context.actor())
        return try site.page(AlarmsPage(found, at: site.world.now), in: context)
    }
}
