/// Why nothing may be sent to an address.
package enum AddressFault: Error, Hashable, Sendable {
    /// It is no address of the web, or holds something that has no place in one.
    case unreadable
    case notHTTPS
    case userInside
    case fragmentInside
    case tooLong
    /// The host is a number in a notation that programs read differently, such as `2130706433` or `0177.1`.
    case unusualNumber
    case badHost
    case badPort
    /// The host is, or leads to, an address that is not for reaching somebody on the internet.
    case notPublic(AddressSort)

    package var reason: String {
        switch self {
        case .unreadable: "it is not an address of the web"
        case .notHTTPS: "it does not begin with https://"
        case .userInside: "a user or a password stands in it"
        case .fragmentInside: "a part after # stands in it"
        case .tooLong: "it is longer than 2,000 characters"
        case .unusualNumber: "its host is a number that is not written in the usual way"
        case .badHost: "its host is no name of the internet"
        case .badPort: "its port is not a number from 1 to 65535"
        case .notPublic(let sort): "its host leads to an address that is \(sort.words)"
        }
    }

    package var remedy: String {
        switch self {
        case .unreadable, .tooLong: "write it like https://partner.example/heed"
        case .notHTTPS: "ask the partner for an address that begins with https://"
        case .userInside: "take it out; the signature shows who sends"
        case .fragmentInside: "take it out, with the #"
        case .unusualNumber: "write the name of the host"
        case .badHost: "write its name in letters, digits, hyphens and full stops"
        case .badPort: "leave it out, or write the one that the partner named"
        case .notPublic: "name a host that can be reached from the internet"
        }
    }
}
