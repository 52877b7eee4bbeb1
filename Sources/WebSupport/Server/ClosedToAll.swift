package import Hummingbird
package import Logging
package import Vocabulary

/// Answers everything with one problem, such as that Heed is being looked after, but for what is named.
struct ClosedToAll: RouterMiddleware {
    typealias Context = HeedContext

    let problem: Problem
    /// The first parts of the paths that are answered all the same.
    let open: Set<Substring>

    func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard let first = request.uri.path.pathParts.first(where: { !$0.isEmpty }), open.contains(first) else {
            throw problem
        }
        return try await next(request, context)
    }
}

extension WebRouter {
    /// A router that answers everything with one problem, but for the files of pages and what is routed under `/health`.
    package static func closed(
        _ problem: Problem,
        _ table: RouteTable,
        pages: PageRules,
        world: any Surroundings,
        logger: Logger
    ) -> Router<HeedContext> {
        let router = Router(context: HeedContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(table, to: logger))
        router.add(middleware: SecurityHeaders(isSecure: pages.transport.isSecure))
        router.add(middleware: ProblemMiddleware(world: world, pages: pages))
        router.add(middleware: ClosedToAll(problem: problem, open: ["assets", "health"]))
        router.add(middleware: KnownRoutes(table))
        return router
    }
}

extension Problem {
    /// Heed is being looked after; the words are those of whoever does it, such as when it is back.
    package static func maintenance(_ words: String) -> Problem {
        var problem = Problem(
            .serviceUnavailable,
            "maintenance",
            "Closed for maintenance",
            detail: words,
            remedy: "send it again when Heed is open, with the same key"
        )
        problem.retryAfter = 300
        return problem
    }
}
