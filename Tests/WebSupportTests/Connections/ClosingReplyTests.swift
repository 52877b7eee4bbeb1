import Testing

@testable import WebSupport

@Suite(.timeLimit(.minutes(1)))
struct ClosingReplyTests {
    private let limits = ConnectionLimits.with { $0.linger = .milliseconds(200) }

    @Test(arguments: ["close", "Close", "keep-alive, close"])
    func `A request that asks for it is the last`(value: String) async throws {
        let example = Example()
        try await example.live(limits) { port in
            try await Conversation.with(port: port) { client in
                let request = "GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: \(value)\r\n\r\n"
                try await client.say(request + request)
                let replies = try await client.hearOut()
                #expect(replies.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(replies.lowercased().contains("connection: close\r\n"))
                #expect(replies.split(separator: "HTTP/1.1 ").count == 1)
            }
        }
        #expect(example.meter.text.contains(#"status="200"} 1"#))
    }

    @Test(arguments: [(true, 1), (false, 2)])
    func `What comes after the last reply is not carried out`(isLast: Bool, requests: Int) throws {
        let connection = try StillConnection(ClosingReply(linger: .seconds(2)))
        try connection.hear("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na")
        try connection.reply(closing: isLast)
        try connection.hear("bcGET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(connection.requests == requests)
        connection.wait(.seconds(2))
        #expect(connection.isOpen != isLast)
    }

    @Test func `Other connections go on, and keep their order`() async throws {
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { client in
                let ok = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"
                let no = "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"
                try await client.say(ok + no + ok)
                #expect(try await client.hear(until: "}").hasPrefix("HTTP/1.1 200 "))
                #expect(try await client.hear(until: "}").hasPrefix("HTTP/1.1 404 "))
                #expect(try await client.hear(until: "}").hasPrefix("HTTP/1.1 200 "))
            }
        }
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: \(String(repeating: "a", count: 9_000))\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X-A: b\r\n", count: 101))\r\n",
        "GET /\u{0} HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
    func `What is no HTTP gets a problem, and the connection closes`(text: String) async throws {
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(text)
                let reply = try await client.hearOut()
                #expect(reply.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
                #expect(reply.lowercased().contains("content-type: application/problem+json\r\n"))
                #expect(reply.lowercased().contains("cache-control: no-store\r\n"))
                #expect(reply.contains(#""code":"bad-header""#))
                #expect(reply.split(separator: "HTTP/1.1 ").count == 1)
            }
        }
    }

    @Test func `A body that ends early is 400 and not a shorter body`() async throws {
        let head = """
            POST /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer heed_right\r
            Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
            """
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(head + "c\r\n{\"name\":\"a\"}\r\n")
                client.fallSilent()
                let reply = try await client.hearOut()
                #expect(reply.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            }
        }
    }

    @Test func `A broken chunk inside a body is 400 too`() async throws {
        let head = """
            POST /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer heed_right\r
            Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
            """
        let example = Example()
        try await example.live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(head + "zz\r\n")
                let reply = try await client.hearOut()
                #expect(reply.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
                #expect(reply.contains(#""code":"bad-header""#))
            }
        }
        #expect(!example.lines.all.contains { $0.contains(#""message":"fault""#) })
    }
}
