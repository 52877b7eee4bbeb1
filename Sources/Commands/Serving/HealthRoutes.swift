import Hummingbird
import NIOCore
import Notation
import Store
import WebSupport

/// Whether the service is alive and ready, and what it counts.
struct HealthRoutes: Sendable {
    let store: Store
    let meter: Meter

    var declared: [Route] {
        [Route(.get, "/health/live"), Route(.get, "/health/ready"), Route(.get, "/metrics")]
    }

    func add(to router: Router<HeedContext>) {
        router.get("/health/live") { _, _ in Response.json(.map([("status", .text("live"))])) }
        router.get("/health/ready") { _, _ in try await ready() }
        router.get("/metrics") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: meter.text))
            )
        }
    }

    /// Ready is what can write, and keeps what it acknowledges; what cannot is answered as unavailable.
    private func ready() async throws -> Response {
        let found = try await store.driver.durability()
        let checks = found.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.text($0.value)) }
        return .json(.map([("status", .text("ready")), ("checks", .map(checks))]))
    }
}
