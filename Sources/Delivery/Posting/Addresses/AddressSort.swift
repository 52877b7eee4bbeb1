/// What an address is for, where it is not for reaching somebody on the internet.
package enum AddressSort: String, CaseIterable, Sendable {
    case unspecified, thisNetwork, loopback, privateUse, linkLocal, sharedByCarrier, uniqueLocal, siteLocal
    case multicast, broadcast, reserved, documentation, benchmarking, discarded, cloudPlatform
    /// It carries an address of version 4 by a way that is given up, or that leads wherever a relay likes.
    case transition
    /// It stands in for an address of version 4 of a network's own choice.
    case localTranslation

    /// What it is, after "the address is".
    package var words: String {
        switch self {
        case .unspecified: "the unspecified one"
        case .thisNetwork: "of this network alone"
        case .loopback: "of this machine itself"
        case .privateUse: "private"
        case .linkLocal: "link-local, where clouds keep their keys"
        case .sharedByCarrier: "shared by a carrier"
        case .uniqueLocal: "unique-local"
        case .siteLocal: "site-local"
        case .multicast: "for multicast"
        case .broadcast: "for broadcast"
        case .reserved: "reserved"
        case .documentation: "for documentation"
        case .benchmarking: "for benchmarking"
        case .discarded: "for what is to be discarded"
        case .cloudPlatform: "of a cloud's own platform"
        case .transition: "a tunnel to an address of version 4"
        case .localTranslation: "a local stand-in for an address of version 4"
        }
    }
}
