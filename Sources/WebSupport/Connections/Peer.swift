import Hummingbird
import NIOCore

/// From where somebody asks, as far as limits tell people apart: an address, or the network of one of version 6.
struct Peer: Hashable, Sendable {
    let text: String

    init?(_ address: SocketAddress) {
        switch address {
        case .v4: text = address.ipAddress ?? "unknown"
        case .v6:
            text = address.withSockAddr { pointer, _ in
                // One household or firm has a whole /64: of the 16 bytes that begin at the eighth, the first eight.
                HexText.text(Array(UnsafeRawBufferPointer(start: UnsafeRawPointer(pointer) + 8, count: 8)))
            }
        case .unixDomainSocket: return nil
        }
    }

    /// Who asks where a proxy stands in front: the last of those it names, which it saw itself.
    init?(_ request: Request, over transport: Transport, from connection: Peer?) {
        guard transport == .proxy else {
            guard let connection else { return nil }
            self = connection
            return
        }
        let named = request.headers.filter { $0.name.canonicalName == "x-forwarded-for" }
            .flatMap { $0.value.split(separator: ",") }
        guard let last = named.last, let address = try? SocketAddress(ipAddress: String(last.trimmed), port: 0) else {
            return nil
        }
        self.init(address)
    }
}
