import Foundation
import HummingbirdTLS
import NIOSSL

/// The certificate and the key with which the service speaks TLS.
package struct ServerCertificate: Sendable {
    let configuration: TLSConfiguration

    /// Reads both and sees that they belong together, so that what is wrong is told at the start and not at the first visit.
    ///
    /// - Parameters:
    ///   - certificate: A file in PEM: the service's own certificate first, then those that lead to its authority.
    ///   - key: A file in PEM: the private key, without a passphrase.
    ///   - now: Seconds since 1970.
    /// - Throws: `CertificateProblem`, which names the file that it is about.
    package init(certificate: String, key: String, at now: Int) throws(CertificateProblem) {
        let chain = try Self.chain(try Self.bytes(certificate), certificate)
        guard let own = chain.first else { throw .noCertificate(certificate) }
        guard Int(own.notValidAfter) > now else { throw .ended(certificate) }
        let secret = try Self.key(try Self.bytes(key), key)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(secret)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            throw .mismatch(certificate, key)
        }
        self.configuration = configuration
    }

    private static func chain(_ bytes: [UInt8], _ path: String) throws(CertificateProblem) -> [NIOSSLCertificate] {
        do {
            return try NIOSSLCertificate.fromPEMBytes(bytes)
        } catch {
            throw .noCertificate(path)
        }
    }

    private static func key(_ bytes: [UInt8], _ path: String) throws(CertificateProblem) -> NIOSSLPrivateKey {
        do {
            return try NIOSSLPrivateKey(bytes: bytes, format: .pem)
        } catch {
            throw .noKey(path)
        }
    }

    private static func bytes(_ path: String) throws(CertificateProblem) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(path)
        }
    }
}

/// Why the service cannot speak TLS with what it was given.
package enum CertificateProblem: Error, Hashable, Sendable {
    case unreadable(String)
    case noCertificate(String)
    case noKey(String)
    /// The key belongs to another certificate.
    case mismatch(_ certificate: String, _ key: String)
    /// Nobody accepts the certificate any more.
    case ended(String)

    /// What is wrong, and what to do.
    package var words: String {
        switch self {
        case .unreadable(let path): "\(path): the file cannot be read; see that it is there and may be read"
        case .noCertificate(let path): "\(path): there is no certificate in it; give a file in PEM"
        case .noKey(let path): "\(path): there is no private key in it; give a file in PEM, without a passphrase"
        case .mismatch(let certificate, let key):
            "\(key): the key does not belong to the first certificate of \(certificate); give the two that belong together"
        case .ended(let path): "\(path): the certificate has ended; have a new one made"
        }
    }
}
