import NIOSSL
import TestSupport
import Testing

@testable import Delivery

/// The letterbox over TLS: connected to an address, held against the name.
@Suite(.timeLimit(.minutes(5)))
struct LetterboxTLSTests {
    /// Posts to a name at a server whose certificate is for `partner.example`.
    private func post(to name: String, trusting isTrusted: Bool = true) async throws -> (DeliveryOutcome, [String]) {
        let made = try ScratchCertificate(for: "partner.example")
        defer { made.remove() }
        let chain = try NIOSSLCertificate.fromPEMFile(made.certificate).map(NIOSSLCertificateSource.certificate)
        let key = try NIOSSLPrivateKey(file: made.key, format: .pem)
        let context = try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
        )
        let scene = PostScene()
        let trust = isTrusted ? CertificateTrust.file(made.certificate) : .system
        let outcome = try await TinyServer.with(tls: context) { talk in
            guard let head = try await talk.hear(until: "\r\n\r\n") else { return }
            scene.seen.note(head)
            _ = try await talk.hear(bytes: 5)
            try await talk.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        } _: { port in
            let address = try PostAddress(text: "https://\(name):\(port)/in")
            let letterbox = scene.letterbox(AddressRule(practicePlaces: [address.place]), trust: trust)
            return try await letterbox.post(scene.letter(), to: address).outcome
        }
        return (outcome, scene.seen.texts)
    }

    @Test func `the certificate is held against the name, though the connection goes to the address`() async throws {
        let (outcome, heads) = try await post(to: "partner.example")
        #expect(outcome == .delivered(status: 200))
        #expect(heads.first?.lowercased().contains("host: partner.example") == true)
    }

    @Test func `a certificate for another name is not trusted, and nothing is sent`() async throws {
        let (outcome, heads) = try await post(to: "other.example")
        #expect(outcome == .tryAgain(.notTrusted))
        #expect(heads.isEmpty)
    }

    @Test func `a certificate by nobody who is trusted is not trusted`() async throws {
        let (outcome, heads) = try await post(to: "partner.example", trusting: false)
        #expect(outcome == .tryAgain(.notTrusted))
        #expect(heads.isEmpty)
    }
}
