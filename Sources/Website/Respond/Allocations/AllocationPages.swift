import Hummingbird
package import PolicyBook
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The board of who does what without a licence, and the forecast of who will hold one.
package struct AllocationPages: Sendable {
    private let pages: InvestigationPages

    package init(_ site: Site, store: Store, assessing: any Assessing, policies: PoliciesByDay) {
        pages = InvestigationPages(site, store: store, assessing: assessing, policies: policies)
    }

    package var routes: [PageRoute] {
        [.get("/allocations", board), .get("/allocations/forecast", forecast)]
    }

    private func board(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let board = try await ReadAllocations(pages.desk).board(by: context.actor())
        return try pages.site.page(AllocationsPage(board, try await pages.words(board.accounts)), in: context)
    }

    private func forecast(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let lines = try await ReadAllocations(pages.desk).forecast(by: context.actor())
        return try pages.site.page(ForecastPage(lines), in: context)
    }
}
