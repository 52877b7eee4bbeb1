package import Vocabulary

/// The restricted records of one person, opened by somebody who is not named, for a short time and on their own account.
package struct EmergencyAccess: Record {
    package static let kind = RecordKind.emergencyAccess

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [person] }
    package let person: RecordID
    package let account: AccountID
    package let agency: AgencyID
    package let ground: Ground
    package let why: String
    package let at: Instant
    /// When it closes, whatever happens.
    package private(set) var ends: Instant
    package private(set) var review: Review?

    /// At most an hour.
    package static let minutes = 1...60
    /// How many letters a reason has at least; fewer say nothing that somebody could judge later.
    package static let leastLetters = 20
    /// How long a review may wait before it is late.
    package static let reviewHours = 72

    package enum Ground: String, CaseIterable, Codable, Sendable {
        case lifeAtRisk = "life-at-risk"
        case harmAtHand = "harm-at-hand"
        case personAsks = "person-asks"
        case courtOrder = "court-order"

        package var words: String {
            switch self {
            case .lifeAtRisk: "somebody's life is at risk now"
            case .harmAtHand: "somebody is about to come to serious harm"
            case .personAsks: "the person is here and asks for help that needs it"
            case .courtOrder: "a court has ordered it"
            }
        }
    }

    /// What somebody else makes of it afterwards.
    package struct Review: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let finding: Finding
        package let words: String
    }

    package enum Finding: String, CaseIterable, Codable, Sendable {
        case needed
        case notNeeded = "not-needed"
        case inquiry

        package var words: String {
            switch self {
            case .needed: "it was needed"
            case .notNeeded: "it was not needed, and that was talked about"
            case .inquiry: "it is looked into further"
            }
        }
    }

    package init(
        id: RecordID,
        of person: RecordID,
        _ reason: OpeningReason,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        self.person = person
        account = actor.account
        agency = actor.agency
        ground = reason.ground
        why = reason.why
        at = moment
        ends = Instant(seconds: moment.seconds + 60 * reason.minutes)
    }

    package func isOpen(at moment: Instant) -> Bool { moment < ends }

    /// Whether nobody has looked at it in the time there is for that.
    package func isReviewLate(at moment: Instant) -> Bool {
        review == nil && moment >= at.adding(hours: Self.reviewHours)
    }

    /// The same, closed before its time by whoever opened it.
    package func closed(at moment: Instant, by actor: Actor) throws(Refusal) -> EmergencyAccess {
        guard actor.account == account else { throw .notFound("opening") }
        guard isOpen(at: moment) else {
            throw Refusal(.notInThisState, "this is closed already", remedy: "nothing is left to do")
        }
        var next = self
        next.version += 1
        next.ends = moment
        return next
    }

    /// The same, looked at by somebody else.
    package func reviewed(
        _ finding: Finding,
        _ words: String,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> EmergencyAccess {
        guard actor.account != account else {
            throw Refusal(
                .notAllowed,
                "nobody reviews what they opened themselves",
                remedy: "leave it to somebody else of professional standards"
            )
        }
        guard review == nil else {
            throw Refusal(.notInThisState, "somebody has reviewed this", remedy: "read what they made of it")
        }
        var problems = FieldProblems()
        problems.require(!words.isBlank, "words", "nothing is said of it", "say what you found, and what followed")
        try problems.check()
        var next = self
        next.version += 1
        next.review = Review(at: moment, by: actor.account, finding: finding, words: words)
        return next
    }
}
