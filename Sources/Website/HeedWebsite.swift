package import Hummingbird
package import WebSupport

/// The pages for people, as they are joined: every route, who may open it, and how what goes wrong is shown.
package struct HeedWebsite: Sendable {
    package static let signIn = LocalPath("/sign-in") ?? .home

    private let site: Site
    private let routes: [PageRoute]

    /// - Parameters:
    ///   - site: What every page is made with.
    ///   - rooms: The routes of each stage.
    package init(_ site: Site, _ rooms: [PageRoute]...) {
        self.site = site
        routes = SessionRoutes(site).routes + rooms.flatMap(\.self)
    }

    /// Every route that there is.
    package var declared: [Route] { [Assets.route] + routes.map(\.route) }

    /// What is a page, and how those who open one are known.
    package func rules(session: @escaping PageRules.Session) -> PageRules {
        PageRules(
            RouteTable(declared),
            open: Set(routes.filter(\.isOpen).map(\.route.template)),
            signIn: Self.signIn,
            over: site.transport,
            session: session
        ) { [site] problem, request, context in
            let signIn = Self.signIn.returning(to: request.method == .get ? LocalPath(request.uri.string) : nil)
            if let form = problem.untaken, let path = LocalPath(request.uri.string) {
                let page = SendAgainPage(form, to: path, after: problem, signedIn: context.session, signIn: Self.signIn)
                return try site.page(page, in: context, status: problem.status)
            }
            return try site.page(ProblemPage(problem, signIn: signIn), in: context, status: problem.status)
        }
    }

    package func add(to router: Router<HeedContext>) {
        router.on(RouterPath(Assets.route.template), method: Assets.route.method) { [site] request, context in
            try site.assets.response(request, context)
        }
        for route in routes {
            router.on(RouterPath(route.route.template), method: route.route.method, use: route.handler)
        }
    }
}
