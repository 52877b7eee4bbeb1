package import Hummingbird

/// Puts on every reply that it is kept nowhere and is what it says it is.
package struct SecurityHeaders: RouterMiddleware {
    package typealias Context = HeedContext

    package init() {}

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        Self.add(to: &response.headers)
        return response
    }

    static func add(to headers: inout HTTPFields) {
        headers[.cacheControl] = "no-store"
        headers[.xContentTypeOptions] = "nosniff"
    }
}
