package import Hummingbird
package import Vocabulary

/// What is known of a request while it is answered: who asks, and under which id the log knows it.
package struct HeedContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Nil until the one who asks is known.
    package var signedIn: Actor?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        signedIn = nil
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
}
