/// The server that mail is handed to, and on what terms.
package struct MailServer: Hashable, Sendable {
    /// How the way to it is kept closed.
    package enum Security: String, CaseIterable, Sendable {
        /// It begins open and is encrypted before anything is said; a server that cannot is not used.
        case startTLS = "starttls"
        /// It is encrypted from the first byte.
        case tls
        /// It stays open: for practice and tests.
        case none
    }

    /// Who signs in, where the server wants somebody to.
    package struct SignIn: Hashable, Sendable {
        let user: String
        let password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    package let host: String
    package let port: Int
    package let security: Security
    package let signIn: SignIn?
    package let trust: CertificateTrust
    package let limits: MailLimits

    /// - Throws: `MailFault` where it cannot be named so, or a password would be sent in the open.
    package init(
        host: String,
        port: Int,
        security: Security = .startTLS,
        signIn: SignIn? = nil,
        trust: CertificateTrust = .system,
        limits: MailLimits = .standard
    ) throws(MailFault) {
        let isPlain = host.utf8.allSatisfy { byte in
            let character = Character(Unicode.Scalar(byte))
            return byte < 0x80 && (character.isLetter || character.isNumber || character == "-" || character == ".")
        }
        guard isPlain, !host.isEmpty, (1...65_535).contains(port) else { throw .badServer }
        guard security != .none || signIn == nil else { throw .openPassword }
        self.host = host
        self.port = port
        self.security = security
        self.signIn = signIn
        self.trust = trust
        self.limits = limits
    }
}

extension MailServer.SignIn: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a user and a password, not shown" }
    package var debugDescription: String { description }
}

/// How long handing over a message may take, in seconds.
package struct MailLimits: Hashable, Sendable {
    package var connecting: Int
    /// For everything, from looking up the name to the server's last word.
    package var whole: Int

    package init(connecting: Int = 15, whole: Int = 60) {
        self.connecting = connecting
        self.whole = whole
    }

    package static let standard = MailLimits()
}
