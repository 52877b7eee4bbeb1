import WebSupport

/// Where the service is reached, and how.
struct Door: Sendable {
    let address: Address
    let certificate: ServerCertificate?
    let transport: Transport

    init(_ address: Address, _ certificate: ServerCertificate? = nil, isBehindProxy: Bool = false) {
        self.address = address
        self.certificate = certificate
        transport = Transport(
            listeningAt: address.host,
            hasTLS: certificate != nil,
            isBehindProxy: isBehindProxy
        )
    }
}

/// A host and a port.
struct Address: Hashable, Sendable {
    let host: String
    let port: Int

    /// Nil where the text is not `HOST:PORT`.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let host = text[..<colon].trimmingPrefix("[").drop { $0 == "[" }
        guard !host.isEmpty, let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port) else {
            return nil
        }
        self.host = String(host.last == "]" ? host.dropLast() : host)
        self.port = port
    }
}
