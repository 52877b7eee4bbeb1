package import Vocabulary

/// Somebody who is signed in, as every page needs to know them.
package struct SignedIn: Hashable, Sendable {
    package let actor: Actor
    package let name: String
    /// Where they work, in words, such as "North, Police".
    package let place: String
    /// When they are signed out unless they ask for something before.
    package let ends: Instant
    /// When they last proved who they are.
    package let provenAt: Instant

    package init(actor: Actor, name: String, place: String, ends: Instant, provenAt: Instant) {
        self.actor = actor
        self.name = name
        self.place = place
        self.ends = ends
        self.provenAt = provenAt
    }
}
