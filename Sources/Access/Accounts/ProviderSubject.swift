/// By what the identity provider of an organisation knows somebody: its own address, and a subject that it never gives to
/// another (OpenID Connect Core 1.0 section 5.7).
///
/// It is personal: it stands in no log because it was printed, and in no address.
package struct ProviderSubject: Hashable, Codable, Sendable {
    package let issuer: String
    package let subject: String

    /// Nil for an issuer or a subject that none can be; both are compared letter for letter.
    package init?(issuer: String, subject: String) {
        guard (1...500).contains(issuer.utf8.count), issuer.hasPrefix("https://") || issuer.hasPrefix("http://"),
            (1...255).contains(subject.utf8.count), (issuer + subject).utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            return nil
        }
        self.issuer = issuer
        self.subject = subject
    }
}

extension ProviderSubject: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a subject, not shown" }
    package var debugDescription: String { description }
}
