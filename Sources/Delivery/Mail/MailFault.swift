/// Why something is no message, or no mail server.
package enum MailFault: Error, Hashable, Sendable {
    case badAddress
    /// A line break or another control character stands in a header, where it would begin another.
    case brokenHeader(String)
    case emptySubject
    case unprintableText
    /// The name of the server is none, or its port.
    case badServer
    /// A password would be sent without encryption.
    case openPassword

    package var reason: String {
        switch self {
        case .badAddress: "it is not a mail address"
        case .brokenHeader(let name): "\(name) holds a line break or another control character"
        case .emptySubject: "the subject is empty"
        case .unprintableText: "the text holds a control character"
        case .badServer: "the mail server is not named by a host and a port"
        case .openPassword: "the password would be sent without encryption"
        }
    }

    package var remedy: String {
        switch self {
        case .badAddress: "write it like duty.desk@partner.example"
        case .brokenHeader: "write it on one line"
        case .emptySubject: "say what the message is about, naming nobody"
        case .unprintableText: "take it out; line breaks and tabs may stay"
        case .badServer: "write its name in letters, digits, hyphens and full stops, and a port from 1 to 65535"
        case .openPassword: "have STARTTLS or TLS used, or sign in as nobody"
        }
    }
}
