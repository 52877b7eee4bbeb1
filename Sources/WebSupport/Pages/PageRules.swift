package import Hummingbird
package import Vocabulary

/// Which paths are pages, which of them anybody may open, and how those who open them are known.
package struct PageRules: Sendable {
    /// Who shows this secret; nil where it is nobody's, or its session has ended.
    package typealias Session = @Sendable (_ secret: [UInt8], _ now: Instant) async throws -> SignedIn?
    /// A problem as a page.
    package typealias Show = @Sendable (Problem, Request, HeedContext) throws -> Response

    package let transport: Transport
    let signIn: LocalPath
    let session: Session
    private let table: RouteTable
    private let open: Set<String>
    private let show: Show

    /// - Parameters:
    ///   - table: The routes that answer with pages.
    ///   - open: The templates of those that need nobody signed in.
    ///   - signIn: Where one signs in.
    ///   - transport: How requests arrive.
    ///   - session: Who is signed in.
    ///   - show: How a problem is shown to somebody who reads pages.
    package init(
        _ table: RouteTable,
        open: Set<String>,
        signIn: LocalPath,
        over transport: Transport,
        session: @escaping Session,
        show: @escaping Show
    ) {
        self.table = table
        self.open = open
        self.signIn = signIn
        self.transport = transport
        self.session = session
        self.show = show
    }

    /// Whether people ask for it; a path that nobody knows is asked for by people.
    package func isPage(_ path: String) -> Bool {
        guard let first = path.pathParts.first(where: { !$0.isEmpty }) else { return true }
        return !Self.forPrograms.contains(first)
    }

    /// A page that is not there tells so to anybody.
    func needsSignIn(_ path: String) -> Bool {
        guard let template = table.template(for: path) else { return false }
        return !open.contains(template)
    }

    /// Nil where a program asks.
    func page(for problem: Problem, _ request: Request, _ context: HeedContext) throws -> Response? {
        guard isPage(request.uri.path), !request.isFromScript else { return nil }
        return try show(problem, request, context)
    }

    private static let forPrograms: Set<Substring> = ["api", "health", "metrics", "assets"]
}
