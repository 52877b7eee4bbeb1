package import Hummingbird

/// Lets through what is declared; answers 404 for any other path and 405 for any other method.
package struct KnownRoutes: RouterMiddleware {
    package typealias Context = HeedContext

    private let table: RouteTable

    package init(_ table: RouteTable) {
        self.table = table
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        let methods = table.methods(at: request.uri.path)
        guard !methods.isEmpty else { throw Problem.unknownPath }
        guard methods.contains(request.method) else { throw Problem.wrongMethod(allowing: methods) }
        return try await next(request, context)
    }
}
