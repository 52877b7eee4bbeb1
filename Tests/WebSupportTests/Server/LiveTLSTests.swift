import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import TestSupport
import Testing

@testable import WebSupport

/// The pages over real sockets, with TLS.
@Suite(.timeLimit(.minutes(1)))
struct LiveTLSTests {
    private let request = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

    /// What a client hears that takes part in TLS of at most some version.
    private func heard(_ highest: TLSVersion, port: Int, trusting path: String) async throws -> String {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.maximumTLSVersion = highest
        configuration.minimumTLSVersion = .tlsv1
        configuration.trustRoots = .file(path)
        let context = try NIOSSLContext(configuration: configuration)
        let request = request
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
                    try channel.pipeline.syncOperations.addHandler(handler)
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var text = ""
            do {
                for try await part in inbound { text += String(buffer: part) }
            } catch NIOSSLError.uncleanShutdown {
                text += "[cut]"
            }
            return text
        }
    }

    private func live<Answer: Sendable>(
        _ work: @escaping @Sendable (Int, String) async throws -> Answer
    ) async throws -> Answer {
        let made = try ScratchCertificate()
        defer { made.remove() }
        let now = Int(Date().timeIntervalSince1970)
        let certificate = try ServerCertificate(certificate: made.certificate, key: made.key, at: now)
        let path = made.certificate
        return try await PageExample(transport: .tls).live(with: certificate) { try await work($0, path) }
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
    func `A page comes over TLS, with a cookie for TLS alone, and the connection ends cleanly`(
        version: TLSVersion
    ) async throws {
        let text = try await live { try await heard(version, port: $0, trusting: $1) }
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("__Host-heed-visit="))
        #expect(text.lowercased().contains("strict-transport-security: max-age=31536000"))
        #expect(!text.hasSuffix("[cut]"))
    }

    @Test func `An old version of TLS is refused`() async throws {
        await #expect(throws: (any Error).self) {
            try await live { try await heard(.tlsv11, port: $0, trusting: $1) }
        }
    }

    @Test func `Plain HTTP to the port of TLS gets nothing`() async throws {
        let text = try await live { port, _ in
            try await Conversation.with(port: port) { client in
                try await client.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                return try await client.hearOut()
            }
        }
        #expect(!text.contains("HTTP/1.1 "))
    }
}
