import Testing

@testable import Delivery

/// The letterbox over real sockets, on this machine alone.
@Suite(.timeLimit(.minutes(5)))
struct LetterboxTests {
    private let scene = PostScene()

    @Test func `a letter arrives whole, under the name it was sent to`() async throws {
        let answer = try await scene.post(answering: "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok")
        #expect(answer == PostAnswer(.delivered(status: 202), body: Array("ok".utf8)))
        let head = try #require(scene.seen.texts.first)
        #expect(head.hasPrefix("POST /in HTTP/1.1\r\n"))
        #expect(head.lowercased().contains("\r\nhost: partner.example:"))
        #expect(head.contains("\r\nContent-Type: text/plain\r\n"))
        #expect(head.contains("\r\nX-One: 1\r\n"))
        #expect(scene.seen.texts.last == "hello")
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `nobody is followed to where an answer points`(status: Int) async throws {
        let answer = try await scene.post(
            answering: "HTTP/1.1 \(status) Elsewhere\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
        )
        #expect(answer.outcome == .refusedForGood(status: status))
        #expect(scene.seen.texts.count == 2)
    }

    @Test func `a partner that is busy says when to come again`() async throws {
        let answer = try await scene.post(
            answering: "HTTP/1.1 503 Busy\r\nRetry-After: 77\r\nContent-Length: 0\r\n\r\n"
        )
        #expect(answer.outcome == .tryAgain(.answered(status: 503), retryAfter: 77))
        let without = try await scene.post(answering: "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n")
        #expect(without.outcome == .tryAgain(.answered(status: 429)))
    }

    @Test func `what is wrong with the letter is wrong for good`() async throws {
        let answer = try await scene.post(answering: "HTTP/1.1 422 No\r\nContent-Length: 3\r\n\r\nwhy")
        #expect(answer == PostAnswer(.refusedForGood(status: 422), body: Array("why".utf8)))
    }

    @Test func `of a long answer the beginning is read, and the rest is dropped`() async throws {
        var scene = scene
        scene.limits.answerBytes = 1_000
        let answer = try await scene.post { talk in
            try await talk.say("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            // It would go on for good; the connection is closed on it.
            while true { try await talk.say(String(repeating: "x", count: 10_000)) }
        }
        #expect(answer == PostAnswer(.delivered(status: 200), body: Array(repeating: 0x78, count: 1_000)))
    }

    @Test func `whoever does not answer in time is tried again`() async throws {
        var scene = scene
        scene.limits.whole = 1
        let answer = try await scene.post { talk in try await talk.hearOut() }
        #expect(answer.outcome == .tryAgain(.tooSlow))
    }

    @Test func `a status counts, though the rest of the answer never comes`() async throws {
        var scene = scene
        scene.limits.reading = 1
        let answer = try await scene.post { talk in
            try await talk.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome")
            try await talk.hearOut()
        }
        #expect(answer.outcome == .delivered(status: 200))
    }

    @Test func `a connection that breaks off is tried again`() async throws {
        let answer = try await scene.post { _ in }
        #expect(answer.outcome == .tryAgain(.brokenOff))
    }

    @Test func `what is no answer of HTTP is tried again`() async throws {
        let answer = try await scene.post(answering: "220 mail.example ESMTP\r\n")
        #expect(answer.outcome == .tryAgain(.unreadable))
    }
}
