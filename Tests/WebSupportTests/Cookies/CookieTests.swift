import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebSupport

struct CookieTests {
    @Test(arguments: [(Transport.tls, "__Host-heed"), (.proxy, "__Host-heed"), (.loopback, "heed-local")])
    func `A session is out of reach of scripts, other hosts and other sites' forms`(
        over: Transport,
        name: String
    ) throws {
        let secret = PageExample.secret.text
        let cookie = try #require(CookieKind.session.setting(secret, over: over))
        let secure = over.isSecure ? "; Secure" : ""
        #expect(cookie.header == "\(name)=\(secret); Path=/; HttpOnly; SameSite=Lax" + secure)
        let back = try #require(CookieKind.session.takingBack(over: over))
        #expect(back.header == "\(name)=; Path=/; HttpOnly; SameSite=Lax" + secure + "; Max-Age=0")
    }

    @Test func `Over TLS every cookie has the name that browsers hold to its host`() {
        for kind in CookieKind.allCases {
            #expect(kind.name(over: .tls).hasPrefix("__Host-"))
            #expect(!kind.name(over: .loopback).hasPrefix("__"))
        }
        #expect(Set(CookieKind.allCases.map { $0.name(over: .tls) }).count == CookieKind.allCases.count)
    }

    @Test(arguments: ["a;b", "a b", "a\r\nSet-Cookie: x=1", "a,b", "a\"", "ä", "a\u{0}"])
    func `A value that could end the cookie or the header is none`(value: String) {
        #expect(CookieKind.notice.setting(value, over: .tls) == nil)
    }

    @Test(arguments: [
        ("heed-local=abc", "abc"), ("x=1; heed-local=abc; y=2", "abc"), ("heed-local=a=b", "a=b"),
        ("heed-local=abc; heed-local=def", nil), ("heed-localx=abc", nil), ("Heed-Local=abc", nil), ("heed-local", nil),
        ("__Host-heed=abc", nil), ("", nil),
    ])
    func `A cookie is found by its name, unless it stands twice`(header: String, value: String?) {
        let request = Request(
            head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/", headerFields: [.cookie: header]),
            body: RequestBody(buffer: ByteBuffer())
        )
        #expect(request.cookie(.session, over: .loopback) == value)
    }

    @Test func `A secret has one spelling, and is never printed`() {
        let secret = PageExample.secret
        #expect(BrowserSecret(text: secret.text) == secret)
        #expect(BrowserSecret(text: secret.text.uppercased()) == nil)
        #expect(BrowserSecret(text: String(secret.text.dropLast(2))) == nil)
        #expect(BrowserSecret(text: secret.text + "00") == nil)
        #expect(BrowserSecret(text: "") == nil)
        #expect(!"\(secret) \(secret.formToken)".contains(secret.text.prefix(8)))
        #expect(!"\(secret.formToken)".contains(secret.formToken.text.prefix(8)))
    }

    @Test func `Tokens of two purposes, and of two browsers, differ`() {
        let tokens = [
            PageExample.secret.formToken, PageExample.secret.token("other"), PageExample.otherSecret.formToken,
        ]
        #expect(Set(tokens).count == 3)
        #expect(tokens[0].matches(PageExample.secret.formToken.text))
        #expect(!tokens[0].matches(tokens[1].text))
        #expect(!tokens[0].matches(""))
    }
}
