/// A cookie as it is given to a browser: for this host alone, out of reach of scripts, and not sent with other sites' forms.
package struct SetCookie: Hashable, Sendable {
    private let name: String
    private let value: String
    private let isSecure: Bool
    private let isTakenBack: Bool

    /// The value of the header.
    var header: String {
        let attributes =
            ["Path=/", "HttpOnly", "SameSite=Lax"]
            + (isSecure ? ["Secure"] : [])
            + (isTakenBack ? ["Max-Age=0"] : [])
        return ([name + "=" + value] + attributes).joined(separator: "; ")
    }

    /// The value holds letters, digits, dots, underscores and hyphens alone: nothing in it ends the value or the header.
    fileprivate init?(_ name: String, _ value: String, isSecure: Bool, isTakenBack: Bool) {
        guard value.utf8.allSatisfy(\.isCookieLetter) else { return nil }
        self.name = name
        self.value = value
        self.isSecure = isSecure
        self.isTakenBack = isTakenBack
    }
}

extension UInt8 {
    fileprivate var isCookieLetter: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

/// The cookies that there are.
package enum CookieKind: String, CaseIterable, Sendable {
    /// Who is signed in.
    case session = ""
    /// A browser in which nobody is signed in yet.
    case visit = "-visit"
    /// What the next page says once.
    case notice = "-notice"
    /// A browser that was sent to an identity provider and is awaited back.
    case provider = "-provider"

    /// Over TLS the name itself makes a browser refuse a cookie that another host, or plain HTTP, tries to set.
    package func name(over transport: Transport) -> String {
        (transport.isSecure ? "__Host-heed" : "heed-local") + rawValue
    }

    /// Nil where the value holds what no cookie of ours holds.
    package func setting(_ value: String, over transport: Transport) -> SetCookie? {
        SetCookie(name(over: transport), value, isSecure: transport.isSecure, isTakenBack: false)
    }

    package func takingBack(over transport: Transport) -> SetCookie? {
        SetCookie(name(over: transport), "", isSecure: transport.isSecure, isTakenBack: true)
    }
}
