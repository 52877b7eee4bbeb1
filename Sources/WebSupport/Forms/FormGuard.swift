package import Hummingbird

/// Lets a page's form through only where it was made in the same session, and by one of our own pages.
///
/// The form is read here, once; handlers find it in the context, without its token.
package struct FormGuard: RouterMiddleware {
    package typealias Context = HeedContext

    /// The name of the hidden field that carries the token.
    package static let field = "csrf"

    private let pages: PageRules
    private let limits: FormLimits

    package init(_ pages: PageRules, within limits: FormLimits = .standard) {
        self.pages = pages
        self.limits = limits
    }

    package func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard pages.isPage(request.uri.path), ![.get, .head].contains(request.method) else {
            return try await next(request, context)
        }
        try CrossSite.check(request, over: pages.transport)
        let form = try await request.form(within: limits)
        let tokens = form.values(Self.field)
        guard tokens.count == 1, let secret = context.browser, secret.formToken.matches(tokens[0]) else {
            throw Problem.formFromElsewhere.givingBack(form, to: request, pages)
        }
        var context = context
        context.form = form.without(Self.field)
        return try await next(request, context)
    }
}
