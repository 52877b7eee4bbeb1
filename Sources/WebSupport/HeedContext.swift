package import Hummingbird
package import Vocabulary

/// What is known of a request while it is answered: who asks, and under which id the log knows it.
package struct HeedContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Nil until the one who asks is known.
    package var signedIn: Actor?
    /// On pages: who is signed in; nil where nobody is.
    package var session: SignedIn?
    /// On pages: what the browser is known by, whether anybody is signed in or not.
    package var browser: BrowserSecret?
    /// On pages: what is to be said once.
    package var notice: Notice?
    /// What a page's form sent, once it is known to be one of ours.
    package var form: Form?
    /// From where the connection comes; nil where there is none.
    let peer: Peer?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress.flatMap(Peer.init)
    }

    /// Who asks.
    ///
    /// A route that forgot to ask for a token is refused here, not left open.
    package func actor() throws(Problem) -> Actor {
        guard let signedIn else { throw .unauthenticated("no token was shown") }
        return signedIn
    }

    /// The record that the path names under this name; anything but a UUID names none.
    package func recordID(_ name: String, called what: String) throws -> RecordID {
        guard let text = parameters.get(name), let id = RecordID(uuid: text) else { throw Refusal.notFound(what) }
        return id
    }

    /// The address that asks, as far as limits tell people apart; nil where it is not known.
    package func address(of request: Request, over transport: Transport) -> String? {
        Peer(request, over: transport, from: peer)?.text
    }

    /// Sends the browser on, and has the next page say something once.
    package func redirect(to path: LocalPath, saying notice: Notice?, over transport: Transport) -> Response {
        var response = Response.redirect(to: path)
        if let notice, let browser {
            response.set(CookieKind.notice.setting(notice.sealed(for: browser), over: transport))
        }
        return response
    }
}
