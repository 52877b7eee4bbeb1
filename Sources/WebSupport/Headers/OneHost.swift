import Hummingbird

/// Refuses a request that does not name one host, as RFC 9112 (3.2) asks: a proxy in front might take another for it.
///
/// The server takes the first `Host` out of the headers and keeps it as the authority; a second one is still among them.
struct OneHost: RouterMiddleware {
    typealias Context = HeedContext

    func handle(
        _ request: Request,
        context: HeedContext,
        next: (Request, HeedContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, Self.isHost(host), try request.header("host") == nil else {
            throw Problem.badHeader("Host does not name one host", remedy: "send it once, such as: Host: heed.example")
        }
        return try await next(request, context)
    }

    /// Whether it reads as a name or an address, and a port where there is one; who bears the name is not asked.
    static func isHost(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.first == UInt8(ascii: "[") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > 2 else { return false }
            let address = bytes[1..<end]
            return address.allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
                && isPort(bytes[(end + 1)...])
        }
        let name = bytes.prefix { $0 != UInt8(ascii: ":") }
        return !name.isEmpty && name.allSatisfy(isOfName) && isPort(bytes[name.endIndex...])
    }

    private static func isPort(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let colon = rest.first else { return true }
        return colon == UInt8(ascii: ":") && rest.count <= 6
            && rest.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The unreserved characters of RFC 3986: percent-encoded names are of no use here.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
