import Glibc

/// Names as the system looks them up: its hosts file, then its name servers.
package final class SystemHostNames: HostNames {
    private let threads: BlockingThreads

    /// Of the names, so many at once are looked up; the rest wait.
    package init(atOnce: Int = 4) {
        threads = BlockingThreads(atOnce)
    }

    package func addresses(of name: String) async throws(DeliveryTrouble) -> [IPAddress] {
        do {
            let found = try await threads.run { Self.lookUp(name) }
            guard !found.isEmpty else { throw DeliveryTrouble.nameNotFound }
            return found
        } catch {
            throw .nameNotFound
        }
    }

    /// None where the name is not known, or could not be asked for.
    private static func lookUp(_ name: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        let entries = sequence(first: list) { $0?.pointee.ai_next }.prefix { $0 != nil }
        return entries.compactMap { $0.flatMap { address(in: $0.pointee) } }
    }

    private static func address(in entry: addrinfo) -> IPAddress? {
        guard let socket = UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch entry.ai_family {
        case AF_INET:
            let address = socket.loadUnaligned(as: sockaddr_in.self).sin_addr
            return IPAddress(bytes: withUnsafeBytes(of: address) { Array($0) })
        case AF_INET6:
            let address = socket.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            return IPAddress(bytes: withUnsafeBytes(of: address) { Array($0) })
        default:
            return nil
        }
    }
}
