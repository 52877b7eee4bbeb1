import Testing

@testable import Delivery

/// Where a letterbox connects to, and where it never does.
@Suite(.timeLimit(.minutes(5)))
struct LetterboxAddressTests {
    private func post(_ text: String, leadingTo names: NamesInTest, _ rule: AddressRule) async throws -> DeliveryOutcome
    {
        var scene = PostScene()
        scene.names = names
        return try await scene.letterbox(rule).post(scene.letter(), to: PostAddress(text: text)).outcome
    }

    @Test func `a name that leads inside is not connected to`() async throws {
        let names = NamesInTest(["8.8.8.8", "127.0.0.1"])
        let outcome = try await post("https://partner.example/", leadingTo: names, .publicOnly)
        #expect(outcome == .forbiddenAddress(.notPublic(.loopback)))
        #expect(names.asked == ["partner.example"])
    }

    @Test func `plain HTTP and an address inside are refused without a question`() async throws {
        let names = NamesInTest(["8.8.8.8"])
        #expect(
            try await post("http://partner.example/", leadingTo: names, .publicOnly) == .forbiddenAddress(.notHTTPS)
        )
        let inside = try await post("https://[::ffff:169.254.169.254]/", leadingTo: names, .publicOnly)
        #expect(inside == .forbiddenAddress(.notPublic(.linkLocal)))
        #expect(names.asked.isEmpty)
    }

    @Test func `a name is looked up once, so that a second answer leads nobody astray`() async throws {
        var scene = PostScene()
        // The second answer would be the trick: an address at which nothing listens.
        let names = NamesInTest(["127.0.0.1"], ["127.0.0.2"])
        scene.names = names
        let answer = try await scene.post(answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        #expect(answer.outcome == .delivered(status: 200))
        #expect(names.asked == ["partner.example"])
    }

    @Test func `a name that nobody knows outside is connected to all the same, at the address that was found`()
        async throws
    {
        let answer = try await PostScene().post(
            answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            to: "Nobody-Knows.INVALID"
        )
        #expect(answer.outcome == .delivered(status: 200))
    }

    @Test func `where nothing listens at one address, the next is tried`() async throws {
        var scene = PostScene()
        scene.names = NamesInTest(["127.0.0.2", "127.0.0.1"])
        let answer = try await scene.post(answering: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        #expect(answer.outcome == .delivered(status: 200))
    }

    @Test func `a letter that may have arrived is not sent to the next address`() async throws {
        var scene = PostScene()
        scene.names = NamesInTest(["127.0.0.1", "127.0.0.1"])
        let answer = try await scene.post { _ in }
        #expect(answer.outcome == .tryAgain(.brokenOff))
        #expect(scene.seen.texts.count == 2)
    }

    @Test func `where nothing listens anywhere, or the name is not known, it is tried again`() async throws {
        let rule = AddressRule(practicePlaces: ["partner.example:1"])
        let nobody = try await post("http://partner.example:1/", leadingTo: NamesInTest(["127.0.0.1"]), rule)
        #expect(nobody == .tryAgain(.notConnected))
        let unknown = try await post("http://partner.example:1/", leadingTo: NamesInTest([]), rule)
        #expect(unknown == .tryAgain(.nameNotFound))
    }

    @Test func `a name that takes too long to look up is tried again in time`() async throws {
        var scene = PostScene()
        scene.names = SlowNames()
        scene.limits.whole = 1
        let answer = try await scene.letterbox(.publicOnly)
            .post(scene.letter(), to: PostAddress(text: "https://partner.example/"))
        #expect(answer.outcome == .tryAgain(.tooSlow))
    }

    /// Names that are never found, until whoever asked has gone.
    private struct SlowNames: HostNames {
        func addresses(of name: String) async throws(DeliveryTrouble) -> [IPAddress] {
            while !Task.isCancelled { await Task.yield() }
            throw .nameNotFound
        }
    }
}
