import Hummingbird
import NIOCore
import Testing
import WebSupport

@Suite(.timeLimit(.minutes(1)))
struct ConnectionLimitTests {
    private let request = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func `One connection too many waits until another, told goodbye, is closed`() async throws {
        let limits = ConnectionLimits.with { limits in
            limits.connections = 1
            limits.linger = .milliseconds(400)
        }
        try await Example().live(limits) { port in
            try await Conversation.with(port: port) { first in
                let time = try await elapsed {
                    try await first.say("GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    _ = try await first.hearOut()
                    try await Conversation.with(port: port) { second in
                        try await second.say(request)
                        let reply = try await second.hear(until: "}")
                        #expect(reply.hasPrefix("HTTP/1.1 200 "))
                    }
                }
                #expect(time > .milliseconds(350))
                #expect(time < .seconds(9))
            }
        }
    }

    @Test func `Where there is room, nobody waits`() async throws {
        try await Example().live(.with { $0.connections = 2 }) { port in
            try await Conversation.with(port: port) { first in
                try await first.say("GET ")
                try await Conversation.with(port: port) { second in
                    try await second.say("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                    let time = try await elapsed {
                        let reply = try await second.hear(until: "}")
                        #expect(reply.hasPrefix("HTTP/1.1 200 "))
                    }
                    #expect(time < .seconds(9))
                }
            }
        }
    }

    @Test func `A client that takes nothing of a long reply is let go`() async throws {
        let large = Example(list: { _, _ in
            Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(repeating: 0x20, count: 64 << 20)))
        })
        try await large.live(.with { $0.write = .milliseconds(300) }) { port in
            try await Conversation.with(port: port) { client in
                try await client.say(
                    "GET /api/v1/things HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer heed_right\r\n\r\n"
                )
                try await Task.sleep(for: .milliseconds(900))
                #expect(try await client.hearOut().utf8.count < 64 << 20)
            }
        }
    }
}
