package import Hummingbird
import Synchronization
import Vocabulary

/// Holds back who asks for pages too often: an account as such, those who are not signed in by where they ask from.
package final class PageLimit: RouterMiddleware {
    package typealias Context = HeedContext

    private let pages: PageRules
    private let clock: @Sendable () -> Duration
    private let accounts: Mutex<Allowances<String>>
    private let strangers: Mutex<Allowances<String>>

    /// - Parameters:
    ///   - pages: What is limited.
    ///   - account: How often each account may ask.
    ///   - stranger: How often all who are not signed in may ask from one address; a whole force may share one.
    ///   - clock: The time since whenever, never running backwards.
    package init(
        _ pages: PageRules,
        account: Allowance = Allowance(burst: 300, oneEach: .milliseconds(200)),
        stranger: Allowance = Allowance(burst: 300, oneEach: .milliseconds(200)),
        clock: @escaping @Sendable () -> Duration = PageLimit.running
    ) {
        self.pages = pages
        self.clock = clock
        accounts = Mutex(Allowances(account))
        strangers = Mutex(Allowances(stranger))
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard pages.isPage(request.uri.path) else { return try await next(request, context) }
        let now = clock()
        let wait: Duration?
        if let account = context.session?.actor.account.text {
            wait = accounts.withLock { $0.take(account, at: now) }
        } else {
            let peer = Peer(request, over: pages.transport, from: context.peer)?.text ?? "unknown"
            wait = strangers.withLock { $0.take(peer, at: now) }
        }
        if let wait { throw Problem.tooMany(wait) }
        return try await next(request, context)
    }

    /// The time since the program asked first.
    package static let running: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { start.duration(to: .now) }
    }()
}

extension Problem {
    /// More was asked for than is allowed; one more is after the wait.
    package static func tooMany(_ wait: Duration) -> Problem {
        let seconds = max(1, Int((wait / .seconds(1)).rounded(.up)))
        var problem = Problem(
            .tooManyRequests,
            "too-many-requests",
            "Too many requests",
            detail: "more was asked for in a short time than one person asks",
            remedy: "wait \(seconds) seconds, then try again"
        )
        problem.retryAfter = seconds
        return problem
    }
}
