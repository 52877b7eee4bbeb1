/// Where may be posted to: anywhere public over TLS, and for practice and tests the places that are named.
package struct AddressRule: Hashable, Sendable {
    /// Hosts with ports, such as `127.0.0.1:8443`, to which anything goes, plain HTTP too; empty where real partners are served.
    package let practicePlaces: Set<String>

    package init(practicePlaces: Set<String> = []) {
        self.practicePlaces = practicePlaces
    }

    /// Nowhere but public addresses over TLS.
    package static let publicOnly = AddressRule()

    /// Holds an address against the rule before its name is looked up.
    package func check(_ address: PostAddress) throws(AddressFault) {
        guard !isForPractice(address) else { return }
        guard address.scheme == .https else { throw .notHTTPS }
        if case .address(let literal) = address.host { _ = try PublicAddress(literal) }
    }

    /// The addresses that may be connected to, given all that the name was found to have; one that is not public spoils
    /// them all, since a name that leads to both is either a mistake or a trick.
    package func reachable(_ found: [IPAddress], for address: PostAddress) throws(AddressFault) -> [ReachableAddress] {
        try check(address)
        if isForPractice(address) { return found.map(ReachableAddress.init) }
        var reachable: [ReachableAddress] = []
        for address in found { reachable.append(ReachableAddress(try PublicAddress(address).address)) }
        return reachable
    }

    private func isForPractice(_ address: PostAddress) -> Bool {
        practicePlaces.contains(address.place)
    }
}

/// An address that a rule lets be connected to; only a rule makes one.
package struct ReachableAddress: Hashable, Sendable {
    package let address: IPAddress

    fileprivate init(_ address: IPAddress) {
        self.address = address
    }
}
