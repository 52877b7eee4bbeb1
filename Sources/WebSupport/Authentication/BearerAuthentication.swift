package import Hummingbird
package import Vocabulary

/// Finds out who asks, before the path or the method is looked at; under its prefix nobody goes unknown.
package struct BearerAuthentication: RouterMiddleware {
    package typealias Context = HeedContext
    package typealias Lookup = @Sendable (String) async throws -> Actor?

    private let prefix: [Substring]
    private let open: Set<String>
    private let lookup: Lookup

    /// - Parameters:
    ///   - prefix: The path under which a token is needed, such as `/api/v1`.
    ///   - open: The paths under it that need none.
    ///   - lookup: Who shows a token; nil where nobody may.
    package init(under prefix: String, except open: Set<String> = [], lookup: @escaping Lookup) {
        self.prefix = prefix.pathParts
        self.open = open
        self.lookup = lookup
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard needsToken(request.uri.path) else { return try await next(request, context) }
        guard let actor = try await lookup(token(of: request)) else {
            throw Problem.unauthenticated("the token is unknown, or has expired")
        }
        var context = context
        context.signedIn = actor
        return try await next(request, context)
    }

    /// The router skips empty parts of a path; so does this, lest a doubled slash leads past it.
    private func needsToken(_ path: String) -> Bool {
        guard !open.contains(path) else { return false }
        return path.pathParts.filter { !$0.isEmpty }.starts(with: prefix)
    }

    private func token(of request: Request) throws(Problem) -> String {
        let given = request.headers.filter { $0.name == .authorization }
        guard let field = given.first else { throw .unauthenticated("no token was shown") }
        guard given.count == 1 else { throw .unauthenticated("Authorization is given \(given.count) times") }
        let parts = field.value.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].isToken else {
            throw .unauthenticated("Authorization is not 'Bearer' and a token")
        }
        return String(parts[1])
    }
}

extension Substring {
    /// The letters of RFC 6750, and no longer than any token is.
    fileprivate var isToken: Bool {
        (1...500).contains(utf8.count)
            && utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: Array("-._~+/=".utf8).contains(byte)
                }
            }
    }
}
