/// How requests reach the program, and so what may be sent over the way back.
package enum Transport: Hashable, Sendable {
    /// The program speaks TLS itself.
    case tls
    /// A proxy in front speaks TLS, passes `Host` on and says in `X-Forwarded-For` who asks.
    case proxy
    /// Plain HTTP that never leaves the machine.
    case loopback
    /// Plain HTTP over a network; nobody signs in over it.
    case open

    package init(listeningAt host: String, hasTLS: Bool, isBehindProxy: Bool) {
        if hasTLS {
            self = .tls
        } else if isBehindProxy {
            self = .proxy
        } else {
            self = Self.isLoopback(host) ? .loopback : .open
        }
    }

    /// Whether everything between here and the browser is encrypted.
    package var isSecure: Bool { self == .tls || self == .proxy }

    private static func isLoopback(_ host: String) -> Bool {
        if ["localhost", "::1"].contains(host.lowercased()) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
