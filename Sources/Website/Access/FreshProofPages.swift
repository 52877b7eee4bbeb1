package import Access
package import Hummingbird
import Identity
package import Vocabulary
package import WebSupport

/// Proving again who one is, before something that asks for more than being signed in.
///
/// A handler asks for it by `freshProof(of:_:)`, on the page that shows a form and on the one that takes it.
package struct FreshProofPages<Store: Transactions>: Sendable where Store.Session: AccountRecords & SessionRecords {
    package static var path: LocalPath { LocalPath("/sign-in/again") ?? .home }

    private let site: Site
    private let ask: AskForProof<Store>
    private let stepUp: StepUp<Store>

    package init(_ site: Site, store: Store, proofs: any Proofs, attempts: SignInAttempts) {
        self.site = site
        ask = AskForProof(store: store, world: site.world)
        stepUp = StepUp(store: store, proofs: proofs, attempts: attempts, world: site.world)
    }

    package var routes: [PageRoute] {
        [.get(Self.path.text, show), .post(Self.path.text, prove)]
    }

    /// Goes on where whoever is signed in proved lately who they are; others prove it first.
    ///
    /// From a page one comes back to it. What a form sent is kept on the page that asks, and sent again from there: nothing
    /// typed is lost.
    package func freshProof(
        of request: Request,
        _ context: HeedContext,
        then goOn: () async throws -> Response
    ) async throws -> Response {
        guard let session = context.session, let digest = context.sessionDigest else { throw Problem.signedOut }
        if FreshProof.holds(provenAt: session.provenAt, at: site.world.now) { return try await goOn() }
        let path = LocalPath(request.uri.string) ?? .home
        guard let form = context.form else {
            try await ask(digest, comingBackTo: path.text)
            return .redirect(to: Self.path)
        }
        return try await page(context, carrying: CarriedForm(form, to: path))
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func prove(_ request: Request, _ context: HeedContext) async throws -> Response {
        guard let digest = context.sessionDigest else { throw Problem.signedOut }
        let form = context.form ?? Form()
        let carried = CarriedForm(in: form)
        do {
            let proven = try await stepUp(
                digest,
                password: form.text("password") ?? "",
                code: form.text("code") ?? "",
                from: context.address(of: request, over: site.transport)
            )
            return try goOn(proven, carrying: carried, context)
        } catch let refusal as Refusal {
            guard try await ask(digest) != nil else { throw Problem.signedOut }
            return try await page(context, carrying: carried, FormErrors(refusal), status: refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        carrying carried: CarriedForm? = nil,
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let digest = context.sessionDigest, let asked = try await ask(digest) else { throw Problem.signedOut }
        return try site.page(FreshProofPage(asked, carrying: carried, errors), in: context, status: status)
    }

    /// Back to the page that asked, or to what its form sent, under the new secret.
    private func goOn(_ proven: Proven, carrying carried: CarriedForm?, _ context: HeedContext) throws -> Response {
        guard let carried else {
            return .entering(proven.secret, to: proven.returnTo.flatMap(LocalPath.init) ?? .home, over: site.transport)
        }
        var context = context
        context.browser = BrowserSecret(of: proven.secret)
        var response = try site.page(ProvenPage(carrying: carried), in: context)
        response.show(proven.secret, over: site.transport)
        return response
    }
}
