package import Vocabulary

/// Somebody who is signed in, as every page needs to know them.
package struct SignedIn: Hashable, Sendable {
    package let actor: Actor
    package let name: String
    /// Where they work, in words, such as "North, Police".
    package let place: String
    /// When they are signed out unless they ask for something before.
    package let ends: Instant
    /// When they are signed out, whatever they ask for.
    package let endsAltogether: Instant
    /// When they last proved who they are.
    package let provenAt: Instant
    /// What stands open to them in an emergency; nil for nothing.
    package let opened: Opened?

    /// Somebody's restricted records, open until a moment.
    package struct Opened: Hashable, Sendable {
        package let id: RecordID
        package let ends: Instant

        package init(id: RecordID, ends: Instant) {
            self.id = id
            self.ends = ends
        }
    }

    package init(
        actor: Actor,
        name: String,
        place: String,
        ends: Instant,
        endsAltogether: Instant,
        provenAt: Instant,
        opened: Opened? = nil
    ) {
        self.actor = actor
        self.name = name
        self.place = place
        self.ends = ends
        self.endsAltogether = endsAltogether
        self.provenAt = provenAt
        self.opened = opened
    }
}
