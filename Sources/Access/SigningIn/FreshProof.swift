package import Vocabulary

/// Whether somebody proved lately enough who they are for what asks for more than being signed in.
package enum FreshProof {
    /// How long a proof is fresh: long enough to say why, too short to leave a desk to somebody else.
    package static let seconds = 5 * 60

    /// A proof from the future was written by a clock that has been set back since, and proves nothing.
    package static func holds(provenAt: Instant, at moment: Instant) -> Bool {
        (0..<seconds).contains(moment.seconds - provenAt.seconds)
    }
}

extension CurrentSession {
    /// Whether whoever is signed in proved lately who they are.
    package func isFreshlyProven(at moment: Instant) -> Bool {
        FreshProof.holds(provenAt: session.provenAt, at: moment)
    }
}
