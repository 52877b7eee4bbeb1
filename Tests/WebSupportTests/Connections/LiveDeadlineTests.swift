import Testing
import WebSupport

@Suite(.timeLimit(.minutes(1)))
struct LiveDeadlineTests {
    @Test func `A connection that says nothing is closed`() async throws {
        try await Example().live(.with { $0.head = .milliseconds(300) }) { port in
            let time = try await elapsed {
                let heard = try await Conversation.with(port: port) { try await $0.hearOut() }
                #expect(heard == "")
            }
            #expect(time > .milliseconds(250))
            #expect(time < .seconds(9))
        }
    }

    @Test func `A head that trickles in is closed`() async throws {
        try await Example().live(.with { $0.head = .milliseconds(300) }) { port in
            try await Conversation.with(port: port) { client in
                try await client.say("GET /health/live HTTP/1.1\r\nHost: a\r\n")
                let time = try await elapsed {
                    let heard = try await Self.trickle(&client)
                    // Who still talks when the connection closes may be told so by a reset; nothing is answered.
                    #expect(heard == "" || heard == "[reset]")
                }
                #expect(time < .seconds(9))
            }
        }
    }

    @Test func `A connection that rests too long is closed`() async throws {
        try await Example().live(.with { $0.idle = .seconds(1) }) { port in
            try await Conversation.with(port: port) { client in
                try await client.say("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = try await client.hear(until: "}")
                let time = try await elapsed {
                    let heard = try await client.hearOut()
                    #expect(heard == "")
                }
                #expect(time < .seconds(9))
            }
        }
    }

    /// Sends a header now and then until the connection is gone; answers what was heard.
    private static func trickle(_ client: inout Conversation) async throws -> String {
        let say = client.voice
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    try await say("X-A: b\r\n")
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            let heard = try await client.hearOut()
            group.cancelAll()
            return heard
        }
    }
}
