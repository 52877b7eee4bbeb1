package import Hummingbird
package import Logging
package import Vocabulary

/// Makes routers in which every request is logged, measured, guarded and, where it fails, answered in one form.
package struct WebRouter: Sendable {
    private let table: RouteTable
    private let authentication: BearerAuthentication
    private let pages: PageRules?
    private let meter: Meter
    private let world: any Surroundings
    private let logger: Logger

    /// - Parameters:
    ///   - table: Every route that there is, those of pages included.
    ///   - authentication: How programs are known.
    ///   - pages: What is a page, and how people are known; nil where there are none.
    ///   - meter: What counts requests.
    ///   - world: Where the ids of faults come from, and the clock.
    ///   - logger: Where requests and faults are told.
    package init(
        _ table: RouteTable,
        authentication: BearerAuthentication,
        pages: PageRules? = nil,
        meter: Meter,
        world: any Surroundings,
        logger: Logger
    ) {
        self.table = table
        self.authentication = authentication
        self.pages = pages
        self.meter = meter
        self.world = world
        self.logger = logger
    }

    /// A router without routes; those added to it later have all of this around them.
    package func empty() -> Router<HeedContext> {
        let router = Router(context: HeedContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(table, to: logger))
        router.add(middleware: RequestMeter(table, into: meter))
        router.add(middleware: SecurityHeaders(isSecure: pages?.transport.isSecure == true))
        router.add(middleware: ProblemMiddleware(world: world, pages: pages))
        router.add(middleware: OneHost())
        router.add(middleware: authentication)
        if let pages { router.add(middleware: PageSessions(pages, world: world)) }
        // Once more, inside: what goes wrong from here on is shown to somebody who is known.
        if let pages { router.add(middleware: ProblemMiddleware(world: world, pages: pages)) }
        // Before the paths are looked at: a page that is not there is drawn too.
        if let pages { router.add(middleware: PageLimit(pages)) }
        router.add(middleware: KnownRoutes(table))
        if let pages { router.add(middleware: FormGuard(pages)) }
        return router
    }
}
