import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Vocabulary

@testable import WebSupport

/// A small website with a page of each sort, beside a route for programs.
struct PageExample: Sendable {
    static let actor = Actor(account: "account-of-asha", agency: "police", unit: "north", roles: [.responder])
    static let secret = BrowserSecret(seed: 1)
    static let otherSecret = BrowserSecret(seed: 2)
    static let visit = BrowserSecret(seed: 3)
    static let table = RouteTable([
        Route(.get, "/api/v1/things"), Route(.get, "/"), Route(.get, "/sign-in"), Route(.post, "/sign-in"),
        Route(.get, "/things/{id}"), Route(.post, "/things"), Assets.route,
    ])

    let lines = Lines()
    var transport = Transport.loopback
    /// Whether the page of a problem cannot be drawn either.
    var isShowBroken = false
    /// What `POST /things` does with what it is sent.
    var receive: @Sendable (Request, HeedContext) async throws -> Response = { _, context in
        .html("got " + (context.form?.fields.map { "\($0.name)=\($0.value)" }.joined(separator: "|") ?? "nothing"))
    }

    var rules: PageRules {
        PageRules(
            Self.table,
            open: ["/sign-in"],
            signIn: LocalPath("/sign-in") ?? .home,
            over: transport,
            session: { secret, now in
                guard [Self.secret.bytes, Self.otherSecret.bytes].contains(secret) else { return nil }
                return SignedIn(
                    actor: Self.actor,
                    name: "Asha Rao",
                    place: "North",
                    ends: now.adding(hours: 1),
                    endsAltogether: now.adding(hours: 8),
                    provenAt: now
                )
            },
            show: { [isShowBroken] problem, _, context in
                if isShowBroken { throw CancellationError() }
                let back = problem.untaken?.fields.map { " \($0.name)=\($0.value)" } ?? []
                return .html("<h1>\(problem.code)</h1>" + (context.session?.name ?? "nobody") + back.joined())
            }
        )
    }

    func router() -> Router<HeedContext> {
        let router = WebRouter(
            Self.table,
            authentication: BearerAuthentication(under: "/api/v1") { _ in nil },
            pages: rules,
            meter: Meter(),
            world: FixedWorld(),
            logger: lines.logger()
        ).empty()
        let transport = transport
        router.get("/") { _, context in
            Response.html("work of \(context.session?.name ?? "nobody") \(context.notice?.name ?? "")")
        }
        router.get("/sign-in") { _, context in Response.html(context.browser?.formToken.text ?? "no token") }
        router.post("/sign-in") { _, _ in
            var response = Response.redirect(to: .home)
            response.set(CookieKind.session.setting(Self.secret.text, over: transport))
            return response
        }
        router.get("/things/{id}") { _, context in Response.html("thing \(context.parameters.get("id") ?? "")") }
        router.post("/things", use: receive)
        router.get("/api/v1/things") { _, _ in Response.html("never") }
        return router
    }

    /// Asks the router one thing.
    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        cookie: String? = nil,
        form: String? = nil,
        _ headers: [(String, String)] = []
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        if let cookie { fields[.cookie] = cookie }
        if form != nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let sent = fields
        return try await Application(router: router(), logger: lines.quiet).test(.router) { client in
            try await client.executeRequest(
                uri: path,
                method: method,
                headers: sent,
                body: form.map { ByteBuffer(string: $0) }
            )
        }
    }

    /// Sends a form as somebody who is signed in.
    func send(
        _ form: String,
        cookie: String = signedIn,
        _ headers: [(String, String)] = []
    ) async throws -> TestResponse {
        try await ask(.post, "/things", cookie: cookie, form: form, headers)
    }

    static let signedIn = "heed-local=" + secret.text
    static let token = "csrf=" + secret.formToken.text
}

extension BrowserSecret {
    /// The same for the same seed.
    init(seed: UInt64) {
        var generator = Counting(state: seed)
        self.init(using: &generator)
    }
}

private struct Counting: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
