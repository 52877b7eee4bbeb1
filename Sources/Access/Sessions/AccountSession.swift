package import Vocabulary

/// A time at which somebody is signed in on one device; what the device shows is a secret of which only the digest is here.
package struct AccountSession: Hashable, Sendable {
    /// How far signing in has come.
    package enum Stage: String, CaseIterable, Sendable {
        /// The password was right, and the code is still to come.
        case awaitingCode = "awaiting-code"
        case signedIn = "signed-in"
    }

    /// By what somebody proved who they are.
    package enum Way: String, CaseIterable, Sendable {
        /// Name and password, and a code where the account has any.
        case password
        /// The identity provider of their organisation.
        case provider
    }

    package let digest: [UInt8]
    package let account: RecordID
    package let stage: Stage
    package let way: Way
    package let began: Instant
    /// When it was last used, to within a minute.
    package var seen: Instant
    /// When whoever it is last proved who they are.
    package let provenAt: Instant
    /// The path of our own that is come back to after the next proof; nil for one's own work.
    package var returnTo: String?

    package init(
        digest: [UInt8],
        account: RecordID,
        stage: Stage,
        by way: Way = .password,
        began: Instant,
        seen: Instant? = nil,
        provenAt: Instant? = nil,
        returnTo: String? = nil
    ) {
        self.digest = digest
        self.account = account
        self.stage = stage
        self.way = way
        self.began = began
        self.seen = seen ?? began
        self.provenAt = provenAt ?? began
        self.returnTo = returnTo
    }

    /// The same time of being signed in, under another secret, since it was proved again who it is.
    package func proven(under digest: [UInt8], at moment: Instant) -> AccountSession {
        AccountSession(
            digest: digest,
            account: account,
            stage: stage,
            by: way,
            began: began,
            seen: max(seen, moment),
            provenAt: moment
        )
    }

    /// The moment from which it counts no longer, unless it is used before.
    package var ends: Instant {
        switch stage {
        case .awaitingCode: min(Instant(seconds: seen.seconds + Self.secondsForCode), endsAltogether)
        case .signedIn: min(Instant(seconds: seen.seconds + Self.secondsIdle), endsAltogether)
        }
    }

    /// The moment from which it counts no longer, however much it is used.
    package var endsAltogether: Instant { Instant(seconds: began.seconds + Self.secondsAltogether) }

    /// Whether it still counts; one that begins in the future was written by a clock that has been set back since.
    package func isOpen(at moment: Instant) -> Bool {
        moment < ends
    }

    /// Whether it is time to write again that it is used.
    package func needsSeeing(at moment: Instant) -> Bool {
        moment.seconds - seen.seconds >= Self.secondsBetweenSeeing
    }

    package static let secondsIdle = 15 * 60
    package static let secondsAltogether = 10 * 3_600
    package static let secondsForCode = 5 * 60
    package static let secondsBetweenSeeing = 60
    /// How often the code may be wrong before it begins with the password again.
    package static let mostWrongCodes = 5
}
