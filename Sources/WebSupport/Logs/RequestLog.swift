package import Hummingbird
package import Logging

/// Logs each request by the template of its path: never the path, the query, a header or the body.
package struct RequestLog: RouterMiddleware {
    package typealias Context = HeedContext

    private let table: RouteTable
    private let logger: Logger

    package init(_ table: RouteTable, to logger: Logger) {
        self.table = table
        self.logger = logger
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        do {
            let response = try await next(request, context)
            log(request, context, status: response.status.code, since: start)
            return response
        } catch {
            // Only what is no HTTP comes here, which the connection answers itself.
            log(request, context, status: 400, since: start)
            throw error
        }
    }

    private func log(_ request: Request, _ context: HeedContext, status: Int, since start: ContinuousClock.Instant) {
        logger.info(
            "request",
            metadata: [
                "method": "\(MethodName.of(request.method))",
                "milliseconds": .stringConvertible(start.duration(to: .now).milliseconds),
                "request": "\(context.id)",
                "route": "\(table.template(for: request.uri.path) ?? "unknown")",
                "status": .stringConvertible(status),
            ]
        )
    }
}

extension Duration {
    /// To a tenth.
    var milliseconds: Double {
        (self / .microseconds(100)).rounded() / 10
    }
}
