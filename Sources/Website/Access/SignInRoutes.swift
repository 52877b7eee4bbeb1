package import Access
import Hummingbird
import Identity
package import Store
import Vocabulary
import WebSupport

/// Signing in, with a code where the account has one, and signing out.
package struct SignInRoutes: Sendable {
    private let site: Site
    private let store: Store
    private let proofs: any Proofs
    private let attempts: SignInAttempts

    package init(_ site: Site, store: Store, proofs: any Proofs, attempts: SignInAttempts) {
        self.site = site
        self.store = store
        self.proofs = proofs
        self.attempts = attempts
    }

    package var routes: [PageRoute] {
        [
            .get("/sign-in", isOpen: true, show),
            .post("/sign-in", isOpen: true, signIn),
            .get("/sign-in/code", isOpen: true, showCode),
            .post("/sign-in/code", isOpen: true, enterCode),
            .post("/sign-out", signOut),
        ]
    }

    private func show(_ request: Request, _ context: HeedContext) throws -> Response {
        if context.session != nil { return .redirect(to: .home) }
        var query = try QueryReader(request)
        let back = query.text("return")
        try query.finish()
        return try site.page(SignInPage(Form(), returnTo: LocalPath(back ?? "")?.text), in: context)
    }

    private func signIn(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let back = form.text("return").flatMap(LocalPath.init) ?? .home
        let action = SignIn(store: store, proofs: proofs, attempts: attempts, world: site.world)
        do {
            let step = try await action(
                form.text("name") ?? "",
                password: form.text("password") ?? "",
                from: context.address(of: request, over: site.transport),
                replacing: context.sessionDigest
            )
            switch step {
            case .signedIn(let secret, _): return .entering(secret, to: back, over: site.transport)
            case .needsCode(let secret, _):
                let next = LocalPath("/sign-in/code")?.returning(to: back) ?? .home
                return .entering(secret, to: next, over: site.transport)
            }
        } catch let refusal as Refusal {
            let page = SignInPage(form, returnTo: back == .home ? nil : back.text, FormErrors(refusal))
            return try site.page(page, in: context, status: refusal.pageStatus)
        }
    }

    private func showCode(_ request: Request, _ context: HeedContext) throws -> Response {
        try site.page(SignInCodePage(), in: context)
    }

    private func enterCode(_ request: Request, _ context: HeedContext) async throws -> Response {
        let action = EnterCode(store: store, proofs: proofs, attempts: attempts, world: site.world)
        let shown = request.sessionSecret(over: site.transport)
        guard let first = shown.flatMap({ SessionSecret(bytes: $0.bytes) }) else {
            return .redirect(to: HeedWebsite.signIn)
        }
        do {
            let (secret, _) = try await action(
                context.form?.text("code") ?? "",
                after: first.digest,
                from: context.address(of: request, over: site.transport)
            )
            return .entering(secret, to: .home, over: site.transport)
        } catch let refusal as Refusal {
            return try site.page(SignInCodePage(FormErrors(refusal)), in: context, status: refusal.pageStatus)
        }
    }

    private func signOut(_ request: Request, _ context: HeedContext) async throws -> Response {
        if let browser = context.browser, let secret = SessionSecret(bytes: browser.bytes) {
            try await SignOut(store: store, world: site.world)(secret.digest)
        }
        var response = context.redirect(to: HeedWebsite.signIn, saying: nil, over: site.transport)
        response.set(CookieKind.session.takingBack(over: site.transport))
        return response
    }
}
