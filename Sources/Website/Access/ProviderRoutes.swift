package import Access
import HTTPTypes
import Hummingbird
import Identity
import Logging
package import Store
import Vocabulary
import WebSupport

/// Signing in through the identity provider of an organisation, and proving again who one is.
///
/// The way back answers with a redirection at once, so that neither a code nor what came of it stays in an address.
package struct ProviderRoutes: Sendable {
    static var ask: LocalPath { LocalPath("/sign-in/organisation") ?? .home }
    static var askAgain: LocalPath { LocalPath("/sign-in/again/organisation") ?? .home }
    /// Where the provider sends browsers back to.
    package static let back = "/sign-in/organisation/back"
    private static let trouble = "/sign-in/organisation/trouble/"

    private let site: Site
    private let offer: ProviderOffer
    private let asking: AskProvider<Store>
    private let signIn: SignInByProvider<Store>

    package init(_ site: Site, store: Store, proofs: any Proofs, offering offer: ProviderOffer) {
        self.site = site
        self.offer = offer
        let pending = PendingSignIns()
        asking = AskProvider(
            store: store,
            provider: offer.provider,
            proofs: proofs,
            pending: pending,
            world: site.world
        )
        signIn = SignInByProvider(
            store: store,
            provider: offer.provider,
            proofs: proofs,
            pending: pending,
            asksCode: offer.asksCode,
            world: site.world
        )
    }

    package var routes: [PageRoute] {
        [
            .get(Self.ask.text, isOpen: true, leave),
            .get(Self.askAgain.text, leaveAgain),
            .get(Self.back, isOpen: true, comeBack),
            .get(Self.trouble + "{kind}", isOpen: true, show),
        ]
    }

    private func leave(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let back = query.text("return")
        try query.finish()
        return try await leave(request, context) { browser in
            try await asking.toSignIn(comingBackTo: LocalPath(back ?? "")?.text, browser: browser)
        }
    }

    private func leaveAgain(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        guard let digest = context.sessionDigest else { throw Problem.signedOut }
        return try await leave(request, context) { try await asking.toProveAgain(digest, browser: $0) }
    }

    /// The browser is known again by a secret of its own, which stays the same in all its tabs.
    private func leave(
        _ request: Request,
        _ context: HeedContext,
        to address: ([UInt8]) async throws -> String?
    ) async throws -> Response {
        let shown = request.cookie(.provider, over: site.transport).flatMap(SessionSecret.init(text:))
        var generator = SystemRandomNumberGenerator()
        let browser = shown ?? SessionSecret(using: &generator)
        do {
            guard let address = try await address(browser.digest) else { throw Problem.signedOut }
            var response = Response(status: .seeOther, headers: [.location: address])
            response.set(CookieKind.provider.setting(browser.text, over: site.transport))
            return response
        } catch let trouble as ProviderTrouble {
            return told(trouble, context)
        }
    }

    private func comeBack(_ request: Request, _ context: HeedContext) async throws -> Response {
        let shown = request.cookie(.provider, over: site.transport).flatMap(SessionSecret.init(text:))
        do {
            guard let answer = ProviderAnswer(in: request) else { throw ProviderTrouble(.notTrusted, "answer") }
            let entered = try await signIn(answer, shownBy: shown?.digest, replacing: context.sessionDigest)
            let back = entered.returnTo.flatMap(LocalPath.init) ?? .home
            return .entering(entered.secret, to: entered.needsCode ? SignInRoutes.code : back, over: site.transport)
        } catch let trouble as ProviderTrouble {
            return told(trouble, context)
        }
    }

    /// The log tells whoever runs Heed what was found; it is never anything personal.
    private func told(_ trouble: ProviderTrouble, _ context: HeedContext) -> Response {
        context.logger.warning(
            "no sign-in through the provider",
            metadata: ["kind": "\(trouble.kind.rawValue)", "finding": "\(trouble.finding)"]
        )
        return .redirect(to: LocalPath(Self.trouble + trouble.kind.rawValue) ?? .home)
    }

    private func show(_ request: Request, _ context: HeedContext) throws -> Response {
        try QueryReader.none(in: request)
        guard let kind = context.parameters.get("kind").flatMap(ProviderTrouble.Kind.init) else {
            throw Refusal.notFound("page")
        }
        return try site.page(
            ProviderTroublePage(kind, of: offer.name),
            in: context,
            status: ProviderTroublePage.status(of: kind)
        )
    }
}

extension ProviderAnswer {
    /// Nil where a query cannot be read, or has no state; parameters that nobody knows are the provider's own affair.
    fileprivate init?(in request: Request) {
        guard let query = QueryText(request.uri.query ?? "") else { return nil }
        func one(_ name: String) -> String? {
            let found = query.parameters.filter { $0.name == name }
            return found.count == 1 ? found[0].value : nil
        }
        let names = query.parameters.map(\.name)
        guard let state = one("state"), Set(names).count == names.count else { return nil }
        self.init(state: state, code: one("code"), issuer: one("iss"), error: one("error"))
    }
}
