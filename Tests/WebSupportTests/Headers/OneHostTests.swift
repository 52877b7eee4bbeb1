import Testing

@testable import WebSupport

/// A request names one host, so that a proxy in front and Heed mean the same.
@Suite(.timeLimit(.minutes(1)))
struct OneHostTests {
    @Test(arguments: [
        "heed", "heed.example", "HEED.example:8443", "a_b~c-d", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:8080",
        "heed:",
    ])
    func `A name or an address is a host, with or without a port`(text: String) {
        #expect(OneHost.isHost(text))
    }

    @Test(arguments: [
        "", ":80", "a b", "a,b", "a/b", "a@b", "a?b", "héed", "a:x", "a:800000", "a:80:80", "[]", "[::1", "[::g]",
        "[::1]x",
        "a%41",
    ])
    func `Anything else is none`(text: String) {
        #expect(!OneHost.isHost(text))
    }

    @Test(arguments: [
        ("Host: heed.example\r\n", 200), ("", 400), ("Host:\r\n", 400), ("Host: a\r\nHost: a\r\n", 400),
        ("Host: a\r\nhost: b\r\n", 400), ("Host: a\r\nHost: b\r\nHost: c\r\n", 400), ("Host: a/b\r\n", 400),
    ])
    func `A request names one`(headers: String, status: Int) async throws {
        try await Example().live { port in
            try await Conversation.with(port: port) { client in
                try await client.say("GET /health/live HTTP/1.1\r\n\(headers)Connection: close\r\n\r\n")
                let reply = try await client.hearOut()
                #expect(reply.hasPrefix("HTTP/1.1 \(status) "))
                #expect(reply.contains("\"code\":\"bad-header\"") == (status == 400))
            }
        }
    }
}
