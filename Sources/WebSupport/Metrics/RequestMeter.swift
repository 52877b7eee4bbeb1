package import Hummingbird

/// Counts and times requests by the template of their path.
package struct RequestMeter: RouterMiddleware {
    package typealias Context = HeedContext

    private let table: RouteTable
    private let meter: Meter

    package init(_ table: RouteTable, into meter: Meter) {
        self.table = table
        self.meter = meter
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        do {
            let response = try await next(request, context)
            measure(request, status: response.status.code, since: start)
            return response
        } catch {
            measure(request, status: 400, since: start)
            throw error
        }
    }

    private func measure(_ request: Request, status: Int, since start: ContinuousClock.Instant) {
        let route = table.template(for: request.uri.path) ?? "unknown"
        let method = MethodName.of(request.method)
        meter.count(Self.requests, [route, method, String(status)])
        meter.observe(Self.durations, [route, method], start.duration(to: .now))
    }

    private static let requests = Metric.counter(
        "heed_http_requests_total",
        "Requests that were answered.",
        labels: ["route", "method", "status"]
    )
    private static let durations = Metric.seconds(
        "heed_http_request_duration_seconds",
        "How long a request took to answer.",
        labels: ["route", "method"]
    )
}
