package import Hummingbird
package import Vocabulary

/// Finds out who opens a page, and sends those who must sign in first to do so.
package struct PageSessions: RouterMiddleware {
    package typealias Context = HeedContext

    private let pages: PageRules
    private let world: any Surroundings

    package init(_ pages: PageRules, world: any Surroundings) {
        self.pages = pages
        self.world = world
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard pages.isPage(request.uri.path) else { return try await next(request, context) }
        guard pages.transport != .open else { throw Problem.pagesNeedTLS }
        var context = context
        let isNewVisit = try await recognise(request, &context)
        guard context.session != nil || !pages.needsSignIn(request.uri.path) else { return try await signIn(request) }
        var response = try await next(request, context)
        guard response.isPage else { return response }
        if isNewVisit, let browser = context.browser {
            response.set(CookieKind.visit.setting(browser.text, over: pages.transport))
        }
        if context.notice != nil, response.status == .ok {
            response.set(CookieKind.notice.takingBack(over: pages.transport))
        }
        return response
    }

    /// Whether the browser was not known at all before.
    private func recognise(_ request: Request, _ context: inout HeedContext) async throws -> Bool {
        let transport = pages.transport
        if let secret = request.sessionSecret(over: transport),
            let session = try await pages.session(secret.bytes, world.now)
        {
            context.session = session
            context.signedIn = session.actor
            context.browser = secret
        }
        let isNewVisit = context.browser == nil && request.cookie(.visit, over: transport) == nil
        if context.browser == nil {
            var generator = SystemRandomNumberGenerator()
            context.browser =
                request.cookie(.visit, over: transport).flatMap(BrowserSecret.init(text:))
                ?? BrowserSecret(using: &generator)
        }
        if let browser = context.browser, let sealed = request.cookie(.notice, over: transport) {
            context.notice = Notice(sealed: sealed, for: browser)
        }
        return isNewVisit
    }

    /// A page that was asked for is come back to; what was sent is given back, to be sent again by the person.
    private func signIn(_ request: Request) async throws -> Response {
        guard [.get, .head].contains(request.method), !request.isFromScript else {
            guard !request.isFromScript, request.isSaidToBeOurs else { throw Problem.signedOut }
            throw Problem.signedOut.givingBack(try await request.form(), to: request, pages)
        }
        return .redirect(to: pages.signIn.returning(to: LocalPath(request.uri.string)))
    }
}
