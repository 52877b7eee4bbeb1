import Hummingbird
import Logging
import Notation
import Vocabulary
import WebSupport

/// A small service with one route of each sort.
struct Example: Sendable {
    static let token = "heed_right"
    static let actor = Actor(account: "account-of-asha", agency: "police", unit: "north", roles: [.responder])
    static let table = RouteTable([
        Route(.get, "/api/v1/openapi.json"),
        Route(.get, "/api/v1/things"),
        Route(.post, "/api/v1/things"),
        Route(.get, "/api/v1/things/{id}"),
        Route(.put, "/api/v1/things/{id}"),
        Route(.get, "/health/live"),
    ])

    let lines = Lines()
    let meter = Meter()

    /// What `GET /api/v1/things` does.
    var list: @Sendable (Request, HeedContext) async throws -> Response = { _, context in
        .json(.map([("by", .text(try context.actor().account.text))]))
    }

    func router(_ level: Logger.Level = .info) -> Router<HeedContext> {
        let authentication = BearerAuthentication(under: "/api/v1", except: ["/api/v1/openapi.json"]) { token in
            token == Self.token ? Self.actor : nil
        }
        let router = WebRouter(
            Self.table,
            authentication: authentication,
            meter: meter,
            world: FixedWorld(),
            logger: lines.logger(level)
        ).empty()
        router.get("/api/v1/openapi.json") { _, _ in Response.json(.map([])) }
        router.get("/health/live") { _, _ in Response.json(.map([("status", .text("live"))])) }
        router.get("/api/v1/things", use: list)
        router.post("/api/v1/things") { request, _ in
            var fields = try await request.json().field.fields()
            let name = try fields.required("name").text()
            try fields.finish()
            return Response.json(.map([("name", .text(name))]), status: .created)
        }
        router.get("/api/v1/things/{id}") { _, context in
            Response.json(.map([("id", .text(try context.recordID("id", called: "thing").text))]))
        }
        router.put("/api/v1/things/{id}") { request, _ in
            Response.json(.map([("version", .integer(try request.ifMatch() ?? 0))]))
        }
        return router
    }

    func application(_ level: Logger.Level = .info) -> Application<RouterResponder<HeedContext>> {
        Application(router: router(level), logger: lines.logger(.notice))
    }
}
