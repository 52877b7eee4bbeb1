import Testing

@testable import Delivery

/// Mail handed to a server that says what a test has it say; a real one is in `Tests/Delivery`.
@Suite(.timeLimit(.minutes(5)))
struct MailRoomTests {
    /// What a server answers to each command, by its first word; to the message itself by `.`.
    private func send(
        _ answers: [String: String] = [:],
        hangingUpAfter last: String? = nil,
        security: MailServer.Security = .none
    ) async throws -> (outcome: DeliveryOutcome, said: [String]) {
        let seen = Seen()
        let outcome = try await TinyServer.with { talk in
            try await talk.say((answers["greeting"] ?? "220 mail.example ESMTP") + "\r\n")
            while let line = try await talk.hear(until: "\r\n") {
                seen.note(String(line.dropLast()))
                let word = String(line.prefix { $0 != " " && $0 != "\r\n" }).uppercased()
                try await talk.say((answers[word] ?? Self.usual[word] ?? "250 ok") + "\r\n")
                if word == last { return }
                guard word == "DATA", answers["DATA"] == nil else { continue }
                seen.note(try await talk.hear(until: "\r\n.\r\n") ?? "")
                try await talk.say((answers["."] ?? "250 taken") + "\r\n")
            }
        } _: { port in
            let server = try MailServer(host: "127.0.0.1", port: port, security: security, limits: Self.limits)
            return await MailRoom(server: server).send(try MailExample.message())
        }
        return (outcome, seen.texts)
    }

    /// So long that a machine with much else to do keeps to them.
    private static let limits = MailLimits(connecting: 200, whole: 240)
    private static let usual = ["DATA": "354 go on", "QUIT": "221 bye", "EHLO": "250-mail.example\r\n250 SIZE 1000000"]

    @Test func `a message arrives whole, for one recipient`() async throws {
        let (outcome, said) = try await send()
        #expect(outcome == .delivered(status: 250))
        #expect(said.first == "EHLO heed.force.example")
        #expect(said.contains { $0.hasPrefix("MAIL FROM:<no-reply@heed.force.example>") })
        #expect(said.filter { $0.hasPrefix("RCPT") } == ["RCPT TO:<duty.desk@partner.example>"])
        let message = try MailExample.text(MailExample.message())
        #expect(said.contains(message + ".\r\n"))
    }

    @Test(arguments: [("MAIL", 550), ("RCPT", 550), ("RCPT", 521), ("DATA", 554), (".", 554), (".", 552)])
    func `what the server refuses is refused for good`(word: String, status: Int) async throws {
        let (outcome, _) = try await send([word: "\(status) no"])
        #expect(outcome == .refusedForGood(status: status))
    }

    @Test(arguments: [("greeting", 421), ("MAIL", 451), ("RCPT", 450), ("RCPT", 421), ("DATA", 452), (".", 451)])
    func `what the server puts off is tried again`(word: String, status: Int) async throws {
        let (outcome, _) = try await send([word: "\(status) not now"])
        #expect(outcome == .tryAgain(.answered(status: status)))
    }

    @Test func `a server that offers no encryption is told nothing of the message`() async throws {
        let (outcome, said) = try await send(security: .startTLS)
        #expect(outcome == .tryAgain(.notEncrypted))
        #expect(!said.contains { $0.hasPrefix("MAIL") || $0.contains("duty.desk") })
    }

    private static let promise = ["EHLO": "250-mail.example\r\n250 STARTTLS", "STARTTLS": "220 go on"]

    @Test func `a server that promises encryption and hangs up is told nothing of the message`() async throws {
        let (outcome, said) = try await send(Self.promise, hangingUpAfter: "STARTTLS", security: .startTLS)
        #expect(outcome == .tryAgain(.notTrusted))
        #expect(said.contains("STARTTLS"))
        #expect(!said.contains { $0.contains("duty.desk") })
    }

    @Test func `what is said in the open after encryption was agreed on is believed by nobody`() async throws {
        let smuggled = Self.promise.merging(["STARTTLS": "220 go on\r\n250 no need"]) { $1 }
        let (outcome, said) = try await send(smuggled, security: .startTLS)
        #expect(outcome == .tryAgain(.unreadable))
        #expect(!said.contains { $0.contains("duty.desk") })
    }

    @Test func `a server that says nothing is tried again in time`() async throws {
        let outcome = try await TinyServer.with { talk in
            try await talk.hearOut()
        } _: { port in
            let limits = MailLimits(connecting: 1, whole: 1)
            let server = try MailServer(host: "127.0.0.1", port: port, security: .none, limits: limits)
            return await MailRoom(server: server).send(try MailExample.message())
        }
        #expect(outcome == .tryAgain(.tooSlow))
    }

    @Test func `where nothing listens, or the connection breaks off, it is tried again`() async throws {
        let nobody = try MailServer(host: "127.0.0.1", port: 1, security: .none)
        #expect(await MailRoom(server: nobody).send(try MailExample.message()) == .tryAgain(.notConnected))
        let outcome = try await TinyServer.with { talk in
            try await talk.say("220 mail.example\r\n")
        } _: { port in
            let server = try MailServer(host: "127.0.0.1", port: port, security: .none, limits: Self.limits)
            return await MailRoom(server: server).send(try MailExample.message())
        }
        #expect(outcome == .tryAgain(.brokenOff))
    }

    @Test func `what does not speak SMTP is tried again`() async throws {
        let outcome = try await TinyServer.with { talk in
            try await talk.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        } _: { port in
            let server = try MailServer(host: "127.0.0.1", port: port, security: .none, limits: Self.limits)
            return await MailRoom(server: server).send(try MailExample.message())
        }
        #expect(outcome == .tryAgain(.brokenOff))
    }
}
