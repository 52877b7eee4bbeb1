package import Vocabulary

/// A referral that may be with nobody, and why it is thought so.
package struct UnownedReferral: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Sendable {
        /// The agency is told nowhere outside Heed, and has not looked.
        case nowhereToTell = "nowhere-to-tell"
        /// There should be a message to the agency, and there is none.
        case neverTold = "never-told"
        /// A message is on its way and has not arrived.
        case onItsWay = "on-its-way"
        /// Every message was given up.
        case givenUp = "given-up"
        /// It came back, and nobody who sent it has looked since.
        case unheard
    }

    package let id: RecordID
    package let from: AgencyID
    package let to: AgencyID
    /// Since when it is so.
    package let since: Instant
    package let reason: Reason

    package init(id: RecordID, from: AgencyID, to: AgencyID, since: Instant, _ reason: Reason) {
        self.id = id
        self.from = from
        self.to = to
        self.since = since
        self.reason = reason
    }
}

extension UnownedReferral.Reason {
    /// Of a referral that nobody of its agency has looked at: by what is to tell them, and how far that has come.
    package init(ofMessages states: [Parcel.State], isToldSomewhere: Bool) {
        self =
            if states.contains(.waiting) {
                .onItsWay
            } else if states.contains(.dead) {
                .givenUp
            } else {
                isToldSomewhere ? .neverTold : .nowhereToTell
            }
    }

    package var words: String {
        switch self {
        case .nowhereToTell: "nobody there has looked, and the agency is told nowhere else"
        case .neverTold: "nobody there has looked, and no message was made"
        case .onItsWay: "nobody there has looked, and no message has arrived yet"
        case .givenUp: "nobody there has looked, and every message was given up"
        case .unheard: "it came back, and nobody who sent it has looked since"
        }
    }
}
