import Hummingbird

/// Whether a request that changes something was sent by one of our own pages, as far as the browser tells.
enum CrossSite {
    /// What the browser says of itself goes first.
    ///
    /// `Origin: null` says nothing: under our own referrer policy a browser writes it for our own forms too, and then the
    /// form's token decides.
    static func check(_ request: Request, over transport: Transport) throws(Problem) {
        if let site = try request.header("sec-fetch-site") {
            guard ["same-origin", "none"].contains(site) else { throw .crossSite }
            return
        }
        guard let origin = try request.header("origin"), origin != "null" else { return }
        guard let authority = request.head.authority else { throw .crossSite }
        let scheme = transport.isSecure ? "https://" : "http://"
        guard origin.lowercased() == scheme + authority.lowercased() else { throw .crossSite }
    }
}

extension Request {
    /// Whether the browser itself says that a page of ours sent it; one that says nothing of that is not believed.
    var isSaidToBeOurs: Bool {
        (try? header("sec-fetch-site")) == "same-origin"
    }
}
