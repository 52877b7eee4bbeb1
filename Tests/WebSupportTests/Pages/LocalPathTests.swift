import Hummingbird
import Testing

@testable import WebSupport

struct LocalPathTests {
    @Test(arguments: [
        "/", "/contacts/019a2c6e-0000-7000-8000-000000000000", "/people/1?as_of=2026-11-20T22:10:00Z", "/a/b-c_d.e~f",
        "/waiting?cursor=a%3D", "/drafts/1/people?p=2&q=3",
    ])
    func `A path of our own is one`(text: String) {
        #expect(LocalPath(text)?.text == text)
    }

    @Test(arguments: [
        "", "contacts", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
        "https://evil.example",
        "/a//evil.example", "/../x", "/a/./b", "/a/..", "/%2F/evil.example", "/%5Cevil.example", "/a\r\nLocation: /b",
        "/a b",
        "/a#b", "/a\tb", " /a", "/a?b?c?d", "/@evil.example", "/ä", "/a\u{0}", "/" + String(repeating: "a", count: 500),
        "javascript:alert(1)", "/a?b=//c\"", "/a'",
    ])
    func `What could lead elsewhere, or end a header, is none`(text: String) {
        #expect(LocalPath(text) == nil)
    }

    @Test func `Where one was going is carried along, and can be read again`() throws {
        let signIn = try #require(LocalPath("/sign-in"))
        let path = try #require(LocalPath("/people/1?as_of=2026-11-20"))
        #expect(signIn.returning(to: path).text == "/sign-in?return=/people/1%3fas_of%3d2026-11-20")
        #expect(signIn.returning(to: nil) == signIn)
        #expect(signIn.returning(to: .home) == signIn)
    }

    @Test func `After a form one is sent on by 303, without a body`() {
        let response = Response.redirect(to: .home)
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/")
    }
}
