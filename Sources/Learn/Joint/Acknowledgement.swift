package import Access
package import Vocabulary

/// That an agency took up its part of a joint programme, each time that the part was a new one.
package struct Acknowledgement: Record {
    package static let kind = RecordKind.acknowledgement

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let programme: ProgrammeID
    package let holding: Holding
    /// The earliest first.
    package internal(set) var given: [Given]

    /// One part that was taken up.
    package struct Given: Hashable, Codable, Sendable {
        package let edition: String
        /// How their people come to it.
        package let words: String
        package let at: Instant
        package let by: AccountID
    }

    /// Of an agency that has taken up nothing yet.
    init(id: RecordID, of programme: ProgrammeID, by agency: AgencyID) {
        self.id = id
        version = 0
        self.programme = programme
        holding = Holding(agency: agency, unit: nil, involved: [])
        given = []
    }

    /// - Throws: `Refusal` where somebody read it at another version than this, which is 0 while nothing was taken up.
    func check(isRead version: Int) throws(Refusal) {
        guard version != self.version else { return }
        guard self.version > 0 else {
            throw Refusal(
                .notInThisState,
                "your agency has acknowledged nothing of it yet",
                remedy: "read it as it is now, and name no version"
            )
        }
        throw Refusal.stale(current: self.version)
    }

    /// The same at its next version, with a part taken up.
    func giving(
        _ part: JointPart,
        _ words: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal)
        -> Acknowledgement
    {
        guard given.last?.edition != part.edition else {
            throw Refusal(
                .notInThisState,
                "your agency has acknowledged this part",
                remedy: "wait until its part is a new one"
            )
        }
        var problems = FieldProblems()
        problems.require(!words.isBlank, "words", "nothing is said of it", "say in a line how your people come to it")
        try problems.check()
        var next = self
        next.version += 1
        next.given.append(Given(edition: part.edition, words: words, at: moment, by: account))
        return next
    }
}

/// How an agency stands with its part of a joint programme.
package struct JointStanding: Sendable {
    package let part: JointPart
    package let title: String
    package let modules: [Term<Subject.LearningModule>]
    package let record: Acknowledgement?

    /// What it took up last, of this part or an earlier one.
    package var last: Acknowledgement.Given? { record?.given.last }
    package var isAcknowledged: Bool { last?.edition == part.edition }

    /// The same once its agency has taken it up.
    func taken(up record: Acknowledgement) -> JointStanding {
        JointStanding(part: part, title: title, modules: modules, record: record)
    }
}

/// How an agency stands with its part, as somebody of it or of another sees it.
package struct SeenPart: Sendable {
    package let standing: JointStanding
    /// Whether they speak for the agency, and so read how its people come to it and who said so.
    package let isOwn: Bool

    init(_ standing: JointStanding, isOwn: Bool) {
        self.standing = standing
        self.isOwn = isOwn
    }
}
