import Foundation
import NIOSSL
import TestSupport
import Testing

@testable import WebSupport

struct ServerCertificateTests {
    private let now = Int(Date().timeIntervalSince1970)

    private func problem(_ certificate: String, _ key: String, at now: Int) -> CertificateProblem? {
        #expect(throws: CertificateProblem.self) { try ServerCertificate(certificate: certificate, key: key, at: now) }
    }

    @Test func `A certificate and its key are taken`() throws {
        let made = try ScratchCertificate()
        defer { made.remove() }
        let found = try ServerCertificate(certificate: made.certificate, key: made.key, at: now)
        #expect(found.configuration.minimumTLSVersion == .tlsv12)
    }

    @Test func `Each thing that is wrong is told apart, with the file it is about`() throws {
        let (made, other) = (try ScratchCertificate(), try ScratchCertificate())
        defer {
            made.remove()
            other.remove()
        }
        let missing = made.folder.appending(path: "none.pem").path
        #expect(problem(missing, made.key, at: now) == .unreadable(missing))
        #expect(problem(made.certificate, missing, at: now) == .unreadable(missing))
        #expect(problem(made.key, made.key, at: now) == .noCertificate(made.key))
        #expect(problem(made.certificate, made.certificate, at: now) == .noKey(made.certificate))
        #expect(problem(made.certificate, other.key, at: now) == .mismatch(made.certificate, other.key))
        #expect(problem(made.certificate, made.key, at: now + 4 * 86_400) == .ended(made.certificate))
    }

    @Test func `What is told names a file and what to do, and nothing of the key`() throws {
        let made = try ScratchCertificate()
        defer { made.remove() }
        let key = try String(contentsOfFile: made.key, encoding: .utf8)
        let secret = try #require(key.split(separator: "\n").dropFirst().first)
        let words = problem(made.certificate, made.certificate, at: now)?.words
        #expect(words?.hasPrefix(made.certificate) == true)
        #expect(words?.contains(secret) == false)
    }
}
