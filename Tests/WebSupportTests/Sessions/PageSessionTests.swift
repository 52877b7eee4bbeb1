import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebSupport

struct PageSessionTests {
    private let example = PageExample()

    @Test func `Whoever is signed in gets the page`() async throws {
        let response = try await example.ask(.get, "/", cookie: PageExample.signedIn)
        #expect(response.status == .ok)
        #expect(response.text == "work of Asha Rao ")
        #expect(response.headers[.setCookie] == nil)
    }

    @Test(arguments: [
        nil, "heed-local=" + PageExample.visit.text, "heed-local=x", "__Host-heed=" + PageExample.secret.text,
    ])
    func `Whoever is not is sent to sign in, and back`(cookie: String?) async throws {
        let response = try await example.ask(.get, "/things/7?as_of=2026-11-20", cookie: cookie)
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/sign-in?return=/things/7%3fas_of%3d2026-11-20")
    }

    @Test func `What was sent by somebody who is signed out is not done, and told`() async throws {
        let response = try await example.send(PageExample.token, cookie: "heed-local=" + PageExample.visit.text)
        #expect(response.status == .unauthorized)
        #expect(response.text == "<h1>signed-out</h1>nobody")
        #expect(response.headers[.wwwAuthenticate] == nil)
    }

    @Test func `A script hears that nobody is signed in, and gets no page`() async throws {
        for method in [HTTPRequest.Method.get, .post] {
            let path = method == .get ? "/" : "/things"
            let response = try await example.ask(method, path, form: "a=1", [("X-Heed-Request", "script")])
            #expect(response.status == .unauthorized)
            #expect(response.code == "signed-out")
        }
    }

    @Test func `A browser that comes to sign in gets a secret of its own, with which the form is sent`() async throws {
        let page = try await example.ask(.get, "/sign-in")
        let cookie = try #require(page.headers[.setCookie])
        let found = try #require(
            cookie.firstMatch(of: /^heed-local-visit=([0-9a-f]{64}); Path=\/; HttpOnly; SameSite=Lax$/)
        )
        let visit = "heed-local-visit=" + found.1
        let sent = try await example.ask(.post, "/sign-in", cookie: visit, form: "csrf=" + page.text)
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.setCookie]?.hasPrefix("heed-local=" + PageExample.secret.text) == true)
        let without = try await example.ask(.post, "/sign-in", form: "csrf=" + page.text)
        #expect(without.status == .forbidden)
        let again = try await example.ask(.get, "/sign-in", cookie: visit)
        #expect(again.text == page.text)
        #expect(again.headers[.setCookie] == nil)
    }

    @Test func `A page that is not there is not found, signed in or not`() async throws {
        let known = try await example.ask(.get, "/nowhere", cookie: PageExample.signedIn)
        #expect(known.status == .notFound)
        #expect(known.text == "<h1>not-found</h1>Asha Rao")
        let unknown = try await example.ask(.get, "/nowhere")
        #expect(unknown.status == .notFound)
        #expect(unknown.text == "<h1>not-found</h1>nobody")
    }

    @Test(arguments: ["//things/7", "/things//7", "/%74hings/7", "/things/7/"])
    func `No other spelling of a path leads past`(path: String) async throws {
        let response = try await example.ask(.get, path)
        #expect(response.status == .notFound)
        #expect(!response.text.contains("thing 7"))
    }

    @Test func `Programs get no pages, and a session is no token`() async throws {
        let response = try await example.ask(.get, "/api/v1/things", cookie: PageExample.signedIn)
        #expect(response.status == .unauthorized)
        #expect(response.code == "unauthenticated")
    }

    @Test func `Over plain HTTP from another machine there are no sessions, whatever is shown`() async throws {
        let open = PageExample(transport: .open)
        for path in ["/", "/sign-in"] {
            let response = try await open.ask(.get, path, cookie: PageExample.signedIn)
            #expect(response.status == .forbidden)
            #expect(response.text.contains("tls-required"))
            #expect(response.headers[.setCookie] == nil)
        }
    }

    @Test(arguments: [
        ("127.0.0.1", Transport.loopback), ("127.1.2.3", .loopback), ("localhost", .loopback), ("::1", .loopback),
        ("0.0.0.0", .open), ("::", .open), ("10.0.0.1", .open), ("127.0.0.1.example", .open),
        ("127.example.0.1", .open),
    ])
    func `An address is the machine's own or it is not`(host: String, transport: Transport) {
        #expect(Transport(listeningAt: host, hasTLS: false, isBehindProxy: false) == transport)
        #expect(Transport(listeningAt: host, hasTLS: true, isBehindProxy: false) == .tls)
        #expect(Transport(listeningAt: host, hasTLS: false, isBehindProxy: true) == .proxy)
    }

    @Test func `A notice is shown once, to the browser it was made for`() async throws {
        let notice = try #require(Notice("contact-recorded"))
        let telling = PageExample(receive: { _, context in
            context.redirect(to: .home, saying: notice, over: .loopback)
        })
        let sent = try await telling.send(PageExample.token)
        let cookie = try #require(sent.headers[.setCookie]?.split(separator: ";").first)
        #expect(cookie.hasPrefix("heed-local-notice=contact-recorded."))
        let page = try await telling.ask(.get, "/", cookie: PageExample.signedIn + "; " + cookie)
        #expect(page.text == "work of Asha Rao contact-recorded")
        #expect(page.headers[.setCookie]?.hasPrefix("heed-local-notice=; ") == true)
        let other = "heed-local=" + PageExample.otherSecret.text + "; " + cookie
        #expect(try await telling.ask(.get, "/", cookie: other).text == "work of Asha Rao ")
        let madeUp = PageExample.signedIn + "; heed-local-notice=contact-recorded.0"
        #expect(try await telling.ask(.get, "/", cookie: madeUp).text == "work of Asha Rao ")
    }

    @Test(arguments: ["", "Contact", "a b", "a.b", "a;b", String(repeating: "a", count: 41)])
    func `A notice is a name and no words`(name: String) {
        #expect(Notice(name) == nil)
    }
}
