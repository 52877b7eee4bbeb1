/// Where something is posted to, taken apart; it is only ever written anew from its parts, so that no other reader of
/// addresses can understand it differently.
package struct PostAddress: Hashable, Sendable {
    package enum Scheme: String, Sendable { case https, http }

    /// A name that is still to be looked up, or an address already.
    package enum Host: Hashable, Sendable {
        case name(String)
        case address(IPAddress)
    }

    package let scheme: Scheme
    package let host: Host
    package let port: Int
    /// Path and query, at least `/`.
    package let target: String

    /// The name or the address, as it stands in the header `Host` and is looked up.
    package var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isVersion4 ? address.text : "[\(address.text)]"
        }
    }

    /// The host with its port, as a list of those that may be posted to for practice has it.
    package var place: String { "\(hostText):\(port)" }

    /// The whole address, with the port where it is not the usual one.
    package var text: String {
        let isUsual = port == scheme.usualPort
        return "\(scheme.rawValue)://\(isUsual ? hostText : place)\(target)"
    }
}

extension PostAddress.Scheme {
    var usualPort: Int { self == .https ? 443 : 80 }
}

extension PostAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// Without path and query, in which partners keep secrets.
    package var description: String { "\(scheme.rawValue)://\(place)/…" }
    package var debugDescription: String { description }
}
