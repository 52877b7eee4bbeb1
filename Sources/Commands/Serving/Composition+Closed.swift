import Hummingbird
import Identity
import Logging
import Notation
import Vocabulary
import WebSupport
import Website

extension Composition {
    /// Joins what answers while Heed is being looked after: no record is opened, so the folder can be copied or moved.
    static func closedServer(
        saying words: String,
        at door: Door,
        logger: Logger
    ) async throws -> WebServer {
        let world = LiveSurroundings()
        let website = HeedWebsite(try await Site(over: door.transport, world: world))
        let live = Route(.get, "/health/live")
        let router = WebRouter.closed(
            .maintenance(words),
            RouteTable(website.declared + [live]),
            pages: website.rules { _, _ in nil },
            world: world,
            logger: logger
        )
        website.add(to: router)
        router.get("/health/live") { _, _ in Response.json(.map([("status", .text("live"))])) }
        let address = door.address
        return WebServer(router, host: address.host, port: address.port, with: door.certificate, logger: logger)
    }
}
