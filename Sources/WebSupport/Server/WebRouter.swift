package import Hummingbird
package import Logging
package import Vocabulary

/// Makes routers in which every request is logged, measured, guarded and, where it fails, answered in one form.
package struct WebRouter: Sendable {
    private let table: RouteTable
    private let authentication: BearerAuthentication
    private let meter: Meter
    private let world: any Surroundings
    private let logger: Logger

    package init(
        _ table: RouteTable,
        authentication: BearerAuthentication,
        meter: Meter,
        world: any Surroundings,
        logger: Logger
    ) {
        self.table = table
        self.authentication = authentication
        self.meter = meter
        self.world = world
        self.logger = logger
    }

    /// A router without routes; those added to it later have all of this around them.
    package func empty() -> Router<HeedContext> {
        let router = Router(context: HeedContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(table, to: logger))
        router.add(middleware: RequestMeter(table, into: meter))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ProblemMiddleware(world: world))
        router.add(middleware: authentication)
        router.add(middleware: KnownRoutes(table))
        return router
    }
}
