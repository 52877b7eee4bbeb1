package import Access
package import Vocabulary

/// What somebody saw of the guidelines in one judgement of one contact; it stands as it was written.
package struct PracticeReview: GuardedRecord {
    package static let kind = RecordKind.practiceReview

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [judged.contact] }
    package let plan: RecordID
    package let judged: JudgedContact
    /// The agency and unit of the one whose judgement it is.
    package var holding: Holding
    package let reviewer: AccountID
    package let at: Instant
    package let seen: [Seen]
    package let findings: [Found]
    /// What went well.
    package let well: String

    /// What was seen of one behaviour.
    package struct Seen: Hashable, Codable, Sendable {
        package let behaviour: BehaviourID
        package let sight: Sight
        package let words: String

        package init(_ behaviour: BehaviourID, _ sight: Sight, _ words: String) {
            self.behaviour = behaviour
            self.sight = sight
            self.words = words
        }
    }

    package enum Sight: String, CaseIterable, Codable, Sendable {
        case shown
        case notShown = "not-shown"
        /// There was nothing there that asked for it.
        case noOccasion = "no-occasion"
    }

    package struct Found: Hashable, Codable, Sendable {
        package let kind: FindingKindID
        package let words: String

        package init(_ kind: FindingKindID, _ words: String) {
            self.kind = kind
            self.words = words
        }
    }

    init(
        id: RecordID,
        _ new: NewReview,
        of judged: JudgedContact,
        in plan: RecordID,
        judgedIn place: (agency: AgencyID, unit: UnitID?),
        at moment: Instant,
        by reviewer: AccountID
    ) {
        self.id = id
        version = 1
        self.plan = plan
        self.judged = judged
        holding = Holding(agency: place.agency, unit: place.unit, involved: [])
        self.reviewer = reviewer
        at = moment
        seen = new.seen
        findings = new.findings
        well = new.well
    }
}

/// What was seen of one behaviour in one judgement: the first look at it counts.
package struct Sighting: Hashable, Sendable {
    package let review: RecordID
    package let account: AccountID
    package let unit: UnitID?
    package let behaviour: BehaviourID
    package let isShown: Bool
    package let judged: Instant
    package let reviewed: Instant

    package init(
        in review: RecordID,
        of account: AccountID,
        _ unit: UnitID?,
        _ behaviour: BehaviourID,
        isShown: Bool,
        judged: Instant,
        reviewed: Instant
    ) {
        self.review = review
        self.account = account
        self.unit = unit
        self.behaviour = behaviour
        self.isShown = isShown
        self.judged = judged
        self.reviewed = reviewed
    }
}

extension PracticeReview {
    /// What of it counts; what there was no occasion for does not.
    package var sightings: [Sighting] {
        seen.filter { $0.sight != .noOccasion }.map { one in
            Sighting(
                in: id,
                of: judged.by,
                holding.unit,
                one.behaviour,
                isShown: one.sight == .shown,
                judged: judged.at,
                reviewed: at
            )
        }
    }
}
