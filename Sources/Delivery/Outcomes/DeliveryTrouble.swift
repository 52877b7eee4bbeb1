/// Why something did not arrive that may arrive later.
package enum DeliveryTrouble: Error, Hashable, Sendable {
    /// The other side answered so, by the numbers of HTTP or SMTP.
    case answered(status: Int)
    /// It took longer than there was time for.
    case tooSlow
    /// The name of the host is not known, or nobody could be asked.
    case nameNotFound
    /// Nothing listens there, or no way leads there.
    case notConnected
    /// The connection broke off.
    case brokenOff
    /// Who answered could not show a certificate for that name, or no encryption could be agreed on.
    case notTrusted
    /// The mail server offers no encryption, and nothing goes without.
    case notEncrypted
    /// The mail server does not know the user, or not by that password.
    case signInRefused
    /// What came back was no answer of this protocol.
    case unreadable
    /// The library that carries it does not do here what it is asked for.
    case notPossible

    package var reason: String {
        switch self {
        case .answered(let status): "the other side answered \(status)"
        case .tooSlow: "it took too long"
        case .nameNotFound: "the name of the host could not be looked up"
        case .notConnected: "no connection could be made"
        case .brokenOff: "the connection broke off"
        case .notTrusted: "the certificate of the other side is not trusted"
        case .notEncrypted: "the mail server offers no encryption"
        case .signInRefused: "the mail server refused the user or the password"
        case .unreadable: "the answer could not be read"
        case .notPossible: "the library libcurl of this machine cannot carry it"
        }
    }

    package var remedy: String {
        switch self {
        case .answered, .tooSlow, .brokenOff:
            "it is tried again by itself; if it goes on, ask those who run the other side"
        case .nameNotFound: "check the name of the host, and that this machine can look up names"
        case .notConnected: "check host and port, and that a firewall lets this machine out"
        case .notTrusted: "have the certificate renewed, or name the file of the authority that made it"
        case .notEncrypted: "have STARTTLS switched on at the mail server"
        case .signInRefused: "check the user and the password of the mail server"
        case .unreadable: "check that host and port are those of the right server"
        case .notPossible: "install a libcurl that has SMTP and TLS"
        }
    }
}
