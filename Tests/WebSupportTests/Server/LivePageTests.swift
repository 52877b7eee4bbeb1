import Testing

@testable import WebSupport

/// What only shows on a real socket, byte by byte.
@Suite(.timeLimit(.minutes(1)))
struct LivePageTests {
    private func exchange(_ text: String) async throws -> String {
        try await PageExample().live { port in
            try await Conversation.with(port: port) { client in
                try await client.say(text)
                return try await client.hearOut()
            }
        }
    }

    private func post(_ form: String, _ headers: String = "") -> String {
        "POST /things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: \(PageExample.signedIn)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\(headers)\r\n\(form)"
    }

    @Test func `A form arrives, and its origin is held against the host it was sent to`() async throws {
        let good = try await exchange(post(PageExample.token + "&a=1", "Origin: http://localhost\r\n"))
        #expect(good.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(good.hasSuffix("got a=1"))
        let bad = try await exchange(post(PageExample.token + "&a=1", "Origin: http://evil.example\r\n"))
        #expect(bad.hasPrefix("HTTP/1.1 403 "))
    }

    @Test(arguments: [
        "/things/a%0d%0aSet-Cookie:%20x=1", "/things/a%0d%0aLocation:%20http://evil.example", "//evil.example/%2e%2e",
        "/things/7?x=%0d%0aSet-Cookie:%20x=1", "/things/\\\\evil.example", "http://evil.example/things/7",
    ])
    func `Nothing in an address splits a header or leads to another host`(target: String) async throws {
        let text = try await exchange("GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let head = text.prefix { $0 != "<" }
        #expect(!head.lowercased().contains("\r\nset-cookie: x=1"))
        let location = head.firstMatch(of: /(?i)\r\nlocation: ([^\r]*)\r/).map { String($0.1) }
        #expect(location.map { $0.hasPrefix("/sign-in") && !$0.contains("evil") } ?? true)
    }

    @Test func `A form that is larger than there is room for is refused before it is read`() async throws {
        let head =
            "POST /things HTTP/1.1\r\nHost: localhost\r\nCookie: \(PageExample.signedIn)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999999\r\n\r\na="
        let text = try await exchange(head)
        #expect(text.hasPrefix("HTTP/1.1 413 "))
        #expect(text.lowercased().contains("\r\nconnection: close\r\n"))
    }
}
