import Glibc

/// An address of the internet protocol, as its bytes: four of version 4, sixteen of version 6.
package struct IPAddress: Hashable, Sendable {
    let bytes: [UInt8]

    /// Nil for any other number of bytes.
    init?(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        guard [4, 16].contains(self.bytes.count) else { return nil }
    }

    /// Reads one in the usual notation; nil for the unusual ones, such as `2130706433`, `0177.0.0.1` or `fe80::1%eth0`.
    package init?(text: String) {
        var four = in_addr()
        var sixteen = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
        } else {
            return nil
        }
    }

    var isVersion4: Bool { bytes.count == 4 }

    /// The address as it is written, in lower case and with the longest run of zeros left out.
    package var text: String {
        var room = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = inet_ntop(isVersion4 ? AF_INET : AF_INET6, bytes, &room, socklen_t(room.count))
        return String(decoding: room.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension IPAddress: CustomStringConvertible {
    package var description: String { text }
}
