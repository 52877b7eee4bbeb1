import Testing

@testable import WebSupport

@Suite(.timeLimit(.minutes(1)))
struct BodyDeadlineTests {
    private let limits = ConnectionLimits.with { limits in
        limits.body = .milliseconds(300)
        limits.linger = .milliseconds(200)
    }

    private static func head(_ method: String, token: String = "heed_right", length: Int) -> String {
        """
        \(method) /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r
        Content-Type: application/json\r\nContent-Length: \(length)\r\n\r\n
        """
    }

    @Test func `A body that is not whole in time is 408, and the connection closes`() async throws {
        let example = Example()
        try await example.live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.head("POST", length: 20) + #"{"name""#)
                let time = try await elapsed {
                    let reply = try await client.hearOut()
                    #expect(reply.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
                    #expect(reply.contains(#""code":"body-too-slow""#))
                    #expect(reply.lowercased().contains("connection: close\r\n"))
                    #expect(reply.lowercased().contains("cache-control: no-store\r\n"))
                }
                #expect(time > .milliseconds(250))
                #expect(time < .seconds(9))
            }
        }
        #expect(!example.lines.all.contains { $0.contains(#""message":"fault""#) })
    }

    @Test func `A body in pieces that is whole in time is read`() async throws {
        try await Example().live { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.head("POST", length: 12) + #"{"na"#)
                try await client.say(#"me":"a"}"#)
                #expect(try await client.hear(until: "}").hasPrefix("HTTP/1.1 201 Created\r\n"))
            }
        }
    }

    @Test func `The time is that of one body: however lively it trickles, and no more once it is whole`() throws {
        let connection = try StillConnection(BodyDeadline(.seconds(30)))
        let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n"
        connection.wait(.seconds(100))
        try connection.hear(head + "a")
        connection.wait(.seconds(29))
        try connection.hear("bc")
        connection.wait(.seconds(100))
        #expect(!connection.hasBodyTooSlow)
        try connection.hear(head + "a")
        connection.wait(.seconds(29))
        try connection.hear("b")
        connection.wait(.seconds(1))
        #expect(connection.hasBodyTooSlow)
    }

    @Test func `A body that nobody reads does not hold the connection either`() async throws {
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.head("POST", token: "heed_wrong", length: 1_000_000) + "{")
                let time = try await elapsed {
                    let reply = try await client.hearOut()
                    #expect(reply.hasPrefix("HTTP/1.1 401 Unauthorized\r\n"))
                }
                #expect(time < .seconds(9))
            }
        }
    }

    @Test func `A body that says it is too large is refused before it comes`() async throws {
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(Self.head("POST", length: 5 << 20))
                let reply = try await client.hearOut()
                #expect(reply.hasPrefix("HTTP/1.1 413 "))
                #expect(reply.contains(#""code":"body-too-large""#))
            }
        }
    }

    @Test func `A body in chunks that grows too large is refused, and what follows it is no request`() async throws {
        let chunk = "100000\r\n" + String(repeating: " ", count: 1 << 20) + "\r\n"
        let head = """
            POST /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer heed_right\r
            Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
            """
        try await Example().live(.with { $0.linger = .seconds(1) }) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(head + chunk + chunk + chunk + chunk + "1\r\n \r\n")
                #expect(try await client.hear(until: "}").hasPrefix("HTTP/1.1 413 "))
                try await client.say("0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await !client.hearOut().contains("HTTP/1.1"))
            }
        }
    }
}
