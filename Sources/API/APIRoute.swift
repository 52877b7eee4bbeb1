import HTTPTypes
import Hummingbird
import WebSupport

/// One route with what answers it.
struct APIRoute: Sendable {
    typealias Handler = @Sendable (Request, HeedContext) async throws -> Response

    let route: Route
    let handler: Handler

    static func get(_ path: String, _ handler: @escaping Handler) -> APIRoute {
        APIRoute(route: Route(.get, HeedAPI.prefix + path), handler: handler)
    }

    static func post(_ path: String, _ handler: @escaping Handler) -> APIRoute {
        APIRoute(route: Route(.post, HeedAPI.prefix + path), handler: handler)
    }

    static func put(_ path: String, _ handler: @escaping Handler) -> APIRoute {
        APIRoute(route: Route(.put, HeedAPI.prefix + path), handler: handler)
    }
}
