/// An address that anybody on the internet may reach: the only sort that may be connected to unasked.
///
/// After the registries of special-purpose addresses (RFC 6890 and what followed it). Of version 6 only global unicast
/// (`2000::/3`) is public, whatever else is given a purpose one day.
package struct PublicAddress: Hashable, Sendable {
    package let address: IPAddress

    /// - Throws: `AddressFault.notPublic`, which says what the address is for.
    package init(_ address: IPAddress) throws(AddressFault) {
        if let sort = Self.purpose(of: address) { throw .notPublic(sort) }
        self.address = address
    }

    /// What an address is for; nil where it is public.
    static func purpose(of address: IPAddress) -> AddressSort? {
        if let inner = embedded(in: address) { return purpose(of: inner) }
        if let block = special.first(where: { $0.contains(address) }) { return block.sort }
        let isGlobal = address.isVersion4 || address.bytes[0] >> 5 == 0b001
        return isGlobal ? nil : .reserved
    }

    /// The address of version 4 that is meant by one of version 6: mapped, or translated by the network (RFC 6052).
    private static func embedded(in address: IPAddress) -> IPAddress? {
        guard embedding.contains(where: { $0.contains(address) }) else { return nil }
        return IPAddress(bytes: address.bytes.suffix(4))
    }

    private static let embedding = ["::ffff:0:0/96", "64:ff9b::/96"].compactMap { AddressBlock($0, .transition) }

    /// A block stands before those that it lies in.
    static let special = table.compactMap { AddressBlock($0.0, $0.1) }

    static let table: [(String, AddressSort)] = [
        ("0.0.0.0/32", .unspecified),
        ("0.0.0.0/8", .thisNetwork),
        ("10.0.0.0/8", .privateUse),
        ("100.64.0.0/10", .sharedByCarrier),
        ("127.0.0.0/8", .loopback),
        ("168.63.129.16/32", .cloudPlatform),
        ("169.254.0.0/16", .linkLocal),
        ("172.16.0.0/12", .privateUse),
        ("192.0.0.0/24", .reserved),
        ("192.0.2.0/24", .documentation),
        ("192.88.99.0/24", .transition),
        ("192.168.0.0/16", .privateUse),
        ("198.18.0.0/15", .benchmarking),
        ("198.51.100.0/24", .documentation),
        ("203.0.113.0/24", .documentation),
        ("224.0.0.0/4", .multicast),
        ("255.255.255.255/32", .broadcast),
        ("240.0.0.0/4", .reserved),
        ("::/128", .unspecified),
        ("::1/128", .loopback),
        ("::/96", .transition),
        ("64:ff9b:1::/48", .localTranslation),
        ("100::/64", .discarded),
        ("2001::/32", .transition),
        ("2001:2::/48", .benchmarking),
        ("2001::/23", .reserved),
        ("2001:db8::/32", .documentation),
        ("2002::/16", .transition),
        ("3fff::/20", .documentation),
        ("fc00::/7", .uniqueLocal),
        ("fe80::/10", .linkLocal),
        ("fec0::/10", .siteLocal),
        ("ff00::/8", .multicast),
    ]
}
