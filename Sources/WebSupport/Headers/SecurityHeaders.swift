import HTTPTypes
package import Hummingbird

/// Puts on every reply what browsers and proxies may do with it.
package struct SecurityHeaders: RouterMiddleware {
    package typealias Context = HeedContext

    private let isSecure: Bool

    /// - Parameter isSecure: Whether the service is reached over TLS, and from now on only so.
    package init(isSecure: Bool = false) {
        self.isSecure = isSecure
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        Self.add(to: &response.headers)
        if response.isPage { Self.addForPages(to: &response.headers) }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        return response
    }

    /// What says nothing of its own is kept nowhere; nothing is taken for something else.
    static func add(to headers: inout HTTPFields) {
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        headers[.xContentTypeOptions] = "nosniff"
    }

    /// A page runs and shows nothing but its own, is shown within no other, and tells nobody where one came from.
    private static func addForPages(to headers: inout HTTPFields) {
        headers[.contentSecurityPolicy] = policy
        for (name, value) in others {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
    }

    private static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    private static let others = [
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]
}
