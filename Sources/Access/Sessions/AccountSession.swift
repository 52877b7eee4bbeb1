package import Vocabulary

/// A time at which somebody is signed in on one device; what the device shows is a secret of which only the digest is here.
package struct AccountSession: Hashable, Sendable {
    /// How far signing in has come.
    package enum Stage: String, CaseIterable, Sendable {
        /// The password was right, and the code is still to come.
        case awaitingCode = "awaiting-code"
        case signedIn = "signed-in"
    }

    package let digest: [UInt8]
    package let account: RecordID
    package let stage: Stage
    package let began: Instant
    /// When it was last used, to within a minute.
    package var seen: Instant

    package init(digest: [UInt8], account: RecordID, stage: Stage, began: Instant, seen: Instant? = nil) {
        self.digest = digest
        self.account = account
        self.stage = stage
        self.began = began
        self.seen = seen ?? began
    }

    /// The moment from which it counts no longer, unless it is used before.
    package var ends: Instant {
        switch stage {
        case .awaitingCode: Instant(seconds: began.seconds + Self.secondsForCode)
        case .signedIn:
            min(
                Instant(seconds: seen.seconds + Self.secondsIdle),
                Instant(seconds: began.seconds + Self.secondsAltogether)
            )
        }
    }

    /// Whether it still counts; one that begins in the future was written by a clock that has been set back since.
    package func isOpen(at moment: Instant) -> Bool {
        moment < ends
    }

    /// Whether it is time to write again that it is used.
    package func needsSeeing(at moment: Instant) -> Bool {
        moment.seconds - seen.seconds >= Self.secondsBetweenSeeing
    }

    package static let secondsIdle = 30 * 60
    package static let secondsAltogether = 12 * 3_600
    package static let secondsForCode = 5 * 60
    package static let secondsBetweenSeeing = 60
    /// How often the code may be wrong before it begins with the password again.
    package static let mostWrongCodes = 5
}
