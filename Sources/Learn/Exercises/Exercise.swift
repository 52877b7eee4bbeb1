package import Access
package import Vocabulary

/// Pieces of work that several assessors of a programme judge, each alone, so that it shows how far they agree.
package struct Exercise: Record {
    package static let kind = RecordKind.exercise

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package let programme: ProgrammeID
    /// What tells it from others of the programme.
    package let title: String
    /// Whose exercise it is; those who are invited take part.
    package internal(set) var holding: Holding
    package let begun: Begun
    package internal(set) var pieces: [ExercisePiece]
    package internal(set) var closed: Closed?

    package enum Status: String, CaseIterable, Codable, Sendable {
        case preparing, open, closed

        /// How it is said of an exercise.
        package var words: String {
            switch self {
            case .preparing: "being prepared"
            case .open: "being judged"
            case .closed: "closed"
            }
        }
    }

    package struct Begun: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    package struct Closed: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        /// Why it was closed before everybody had handed in; nil where everybody had.
        package let reason: String?
    }

    /// - Throws: `Refusal` where nothing tells it from others.
    init(
        id: RecordID,
        for programme: ProgrammeID,
        called title: String,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!title.isBlank, "title", "it has no name", "give it one, such as “Autumn, interviews”")
        try problems.check()
        self.id = id
        version = 1
        status = .preparing
        self.programme = programme
        self.title = title
        holding = Holding(agency: actor.agency, unit: nil, involved: [])
        begun = Begun(at: moment, by: actor.account)
        pieces = []
        closed = nil
    }

    /// Whether somebody was asked to judge, and so does not run it.
    package func isInvited(_ account: AccountID) -> Bool { holding.involved.contains(account) }
}
