import TestSupport

@testable import Delivery

/// A letterbox, and a server that hears what comes out of it.
struct PostScene: Sendable {
    var names: any HostNames = NamesInTest(["127.0.0.1"])
    /// So long that a machine with much else to do keeps to them.
    var limits = PostLimits(connecting: 200, whole: 240, reading: 240)
    let seen = Seen()
    let world = FixedSurroundings()

    /// Posts to a host on this machine by plain HTTP; the server answers everything with this text.
    func post(
        answering answer: String,
        to host: String = "partner.example",
        path: String = "/in"
    ) async throws -> PostAnswer {
        try await post(to: host, path: path) { talk in try await talk.say(answer) }
    }

    /// Posts to a host on this machine by plain HTTP; the server does as it is told once it has heard everything.
    func post(
        to host: String = "partner.example",
        path: String = "/in",
        _ answer: @escaping @Sendable (inout Talk) async throws -> Void
    ) async throws -> PostAnswer {
        try await TinyServer.with { [seen] talk in
            guard let head = try await talk.hear(until: "\r\n\r\n") else { return }
            seen.note(head)
            let length = head.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
            seen.note(try await talk.hear(bytes: length))
            try await answer(&talk)
        } _: { port in
            let address = try PostAddress(text: "http://\(host):\(port)\(path)")
            return try await letterbox(AddressRule(practicePlaces: [address.place])).post(letter(), to: address)
        }
    }

    func letterbox(_ rule: AddressRule, trust: CertificateTrust = .system) -> Letterbox {
        Letterbox(rule: rule, names: names, trust: trust, limits: limits, world: world)
    }

    func letter() throws -> Letter {
        try Letter(Array("hello".utf8), contentType: "text/plain", headers: [LetterHeader("X-One", "1")])
    }
}
