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
    private let offer: ProviderOffer?

    /// The offer is the identity provider, where people sign in through one.
    package init(
        _ site: Site,
        store: Store,
        proofs: any Proofs,
        attempts: SignInAttempts,
        offering offer: ProviderOffer? = nil
    ) {
        self.site = site
        self.store = store
        self.proofs = proofs
        self.attempts = attempts
        self.offer = offer
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
        let page = SignInPage(Form(), returnTo: LocalPath(back ?? "")?.text, offering: offer)
        return try site.page(page, in: context)
    }

    private func signIn(_ request: Request, _ context: HeedContext) async throws -> Response {
        if offer?.isOnly == true { return .redirect(to: HeedWebsite.signIn) }
        let form = context.form ?? Form()
        let back = form.text("return").flatMap(LocalPath.init) ?? .home
        let action = SignIn(store: store, proofs: proofs, attempts: attempts, world: site.world)
        do {
            let step = try await action(
                form.text("name") ?? "",
                password: form.text("password") ?? "",
                from: context.address(of: request, over: site.transport),
                replacing: context.sessionDigest,
                comingBackTo: back.text
            )
            switch step {
            case .signedIn(let secret, _): return .entering(secret, to: back, over: site.transport)
            case .needsCode(let secret, _):
                return .entering(secret, to: Self.code, over: site.transport)
            }
        } catch let refusal as Refusal {
            let page = SignInPage(form, returnTo: back == .home ? nil : back.text, offering: offer, FormErrors(refusal))
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
            let entered = try await action(
                context.form?.text("code") ?? "",
                after: first.digest,
                from: context.address(of: request, over: site.transport)
            )
            let back = entered.returnTo.flatMap(LocalPath.init) ?? .home
            return .entering(entered.secret, to: back, over: site.transport)
        } catch let refusal as Refusal {
            return try site.page(SignInCodePage(FormErrors(refusal)), in: context, status: refusal.pageStatus)
        }
    }

    private func signOut(_ request: Request, _ context: HeedContext) async throws -> Response {
        var way = AccountSession.Way.password
        if let digest = context.sessionDigest {
            way = try await SignOut(store: store, world: site.world)(digest) ?? way
        }
        var response = try await left(way, context)
        response.set(CookieKind.session.takingBack(over: site.transport))
        return response
    }

    /// Whoever came through the provider is led to where they can be signed out there too.
    ///
    /// A page leads on, since a browser follows no form to another host from a page of ours.
    private func left(_ way: AccountSession.Way, _ context: HeedContext) async throws -> Response {
        guard way == .provider, let offer, let address = await offer.signOutAddress() else {
            return .redirect(to: HeedWebsite.signIn)
        }
        var signedOut = context
        signedOut.session = nil
        signedOut.browser = nil
        return try site.page(SignedOutPage(of: offer.name, at: address), in: signedOut)
    }

    static var code: LocalPath { LocalPath("/sign-in/code") ?? .home }
}
