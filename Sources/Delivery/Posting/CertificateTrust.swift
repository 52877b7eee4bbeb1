import NIOSSL

/// Whose word is taken for who the other side is.
package enum CertificateTrust: Hashable, Sendable {
    /// The authorities that the system trusts.
    case system
    /// Those of a file in PEM, such as a force's own authority, and no others.
    case file(String)

    /// The configuration of a client: TLS 1.2 at least, name and certificate always held against each other.
    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateVerification = .fullVerification
        if case .file(let path) = self { configuration.trustRoots = .file(path) }
        return configuration
    }
}
