import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebSupport

struct FormGuardTests {
    private let example = PageExample()

    @Test func `A form with the token of its session arrives, without the token`() async throws {
        let response = try await example.send("a=1&\(PageExample.token)&b=2")
        #expect(response.status == .ok)
        #expect(response.text == "got a=1|b=2")
    }

    @Test(arguments: [
        "a=1", "a=1&csrf=", "a=1&csrf=0123",
        "csrf=" + PageExample.otherSecret.formToken.text, "csrf=" + PageExample.visit.formToken.text,
        "csrf=" + PageExample.secret.text, PageExample.token + "&" + PageExample.token,
        "csrf=" + PageExample.secret.formToken.text.uppercased(),
        "csrf=" + PageExample.secret.token("notice form").text,
    ])
    func `Without a token, with another's, or with it twice, nothing is done`(form: String) async throws {
        let response = try await example.send(form)
        #expect(response.status == .forbidden)
        #expect(response.text == "<h1>form-from-elsewhere</h1>Asha Rao")
    }

    @Test func `The token of one session is refused in another`() async throws {
        let cookie = "heed-local=" + PageExample.otherSecret.text
        #expect(try await example.send(PageExample.token, cookie: cookie).status == .forbidden)
        let own = "csrf=" + PageExample.otherSecret.formToken.text
        #expect(try await example.send(own, cookie: cookie).status == .ok)
    }

    @Test(arguments: ["cross-site", "same-site", "Same-Origin", ""])
    func `What another site sends is refused, right token or not`(site: String) async throws {
        let response = try await example.send(PageExample.token, [("Sec-Fetch-Site", site)])
        #expect(response.status == .forbidden)
        #expect(response.text.contains("cross-site"))
    }

    @Test(arguments: ["same-origin", "none"])
    func `What our own page sends is not refused`(site: String) async throws {
        let headers = [("Sec-Fetch-Site", site), ("Origin", "null")]
        #expect(try await example.send(PageExample.token, headers).status == .ok)
    }

    @Test(arguments: [
        ("http://localhost", true), ("HTTP://LOCALHOST", true), ("null", true), ("https://localhost", false),
        ("http://localhost:81", false), ("http://localhost.example", false), ("http://evil.example", false),
        ("", false),
    ])
    func `A browser that says no more than the origin is judged by it`(origin: String, isOurs: Bool) async throws {
        let response = try await example.send(PageExample.token, [("Origin", origin)])
        #expect((response.status == .ok) == isOurs)
    }

    @Test func `Reading a page is not held against where one comes from`() async throws {
        let headers = [("Sec-Fetch-Site", "cross-site"), ("Origin", "http://evil.example")]
        let response = try await example.ask(.get, "/", cookie: PageExample.signedIn, headers)
        #expect(response.status == .ok)
    }

    @Test func `What is no form, too large a form, or compressed, is refused with its reason`() async throws {
        let headers = [("Content-Type", "application/json")]
        #expect(try await example.send("{}", headers).status == .unsupportedMediaType)
        #expect(try await example.send("a", [("Content-Type", "multipart/form-data; boundary=x")]).status.code == 415)
        let latin = [("Content-Type", "application/x-www-form-urlencoded; charset=latin1")]
        #expect(try await example.send(PageExample.token, latin).status.code == 415)
        let utf8 = [("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")]
        #expect(try await example.send(PageExample.token, utf8).status == .ok)
        #expect(try await example.send(PageExample.token, [("Content-Encoding", "gzip")]).status.code == 415)
        let large = PageExample.token + "&a=" + String(repeating: "x", count: 1 << 20)
        let response = try await example.send(large)
        #expect(response.status == .contentTooLarge)
        #expect(response.text.contains("form-too-large"))
        #expect(response.headers[.connection] == "close")
    }

    @Test func `Nothing of what was typed is logged`() async throws {
        _ = try await example.send("narrative=Joan+Pike&csrf=wrong")
        _ = try await example.send("narrative=Joan+Pike&" + PageExample.token)
        let all = example.lines.all.joined()
        #expect(all.contains(#""message":"request""#))
        #expect(!all.contains("Joan"))
        #expect(!all.contains(PageExample.secret.text))
    }
}
