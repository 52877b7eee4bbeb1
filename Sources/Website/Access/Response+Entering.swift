import Access
import Hummingbird
import Identity
import WebSupport

extension Response {
    /// Sends the browser on with its new secret.
    static func entering(_ secret: ShownSecret, to path: LocalPath, over transport: Transport) -> Response {
        var response = Response.redirect(to: path)
        response.show(secret, over: transport)
        return response
    }

    /// Gives the browser its new secret.
    mutating func show(_ secret: ShownSecret, over transport: Transport) {
        guard let browser = BrowserSecret(of: secret) else { return }
        set(CookieKind.session.setting(browser.text, over: transport))
    }
}

extension BrowserSecret {
    /// Nil for a text that no secret is spelt as.
    init?(of secret: ShownSecret) {
        guard let bytes = SessionSecret(text: secret.text)?.bytes else { return nil }
        self.init(bytes)
    }
}

extension HeedContext {
    /// By what the records know the session; nil where nobody is signed in.
    var sessionDigest: [UInt8]? {
        session == nil ? nil : browser.flatMap { SessionSecret(bytes: $0.bytes)?.digest }
    }
}
