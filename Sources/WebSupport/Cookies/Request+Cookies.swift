import HTTPTypes
package import Hummingbird

extension Request {
    /// What a cookie holds; nil where it is missing, and where it stands twice, since one of the two is not ours.
    package func cookie(_ kind: CookieKind, over transport: Transport) -> String? {
        let name = kind.name(over: transport)
        let values = headers.filter { $0.name == .cookie }.flatMap { field in
            field.value.split(separator: ";").compactMap { pair -> Substring? in
                let parts = pair.trimmed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return parts.count == 2 && parts[0] == name ? parts[1] : nil
            }
        }
        return values.count == 1 ? String(values[0]) : nil
    }
}

extension Request {
    /// What the browser shows to be signed in, or half signed in; nil where it shows nothing that could be that.
    package func sessionSecret(over transport: Transport) -> BrowserSecret? {
        cookie(.session, over: transport).flatMap(BrowserSecret.init(text:))
    }
}

extension Response {
    /// Gives the browser a cookie.
    package mutating func set(_ cookie: SetCookie?) {
        guard let cookie else { return }
        headers.append(HTTPField(name: .setCookie, value: cookie.header))
    }
}
