package import Access
package import Vocabulary

/// One person's part of a meeting: why they are discussed, who is invited for them, what is said, decided and done.
///
/// It is a record of its own, so that an agency that is invited for one person knows of nobody else.
package struct MeetingPartRecord: GuardedRecord {
    package static let kind = RecordKind.meetingPart

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [person] }
    package let meeting: RecordID
    package let sort: MeetingKindID
    /// The host's.
    package var holding: Holding
    package let person: RecordID
    package let source: PartSource
    package let told: ToldPart
    /// By when they should be spoken about; nil where the calendar does not reach so far.
    package let due: Instant?
    package internal(set) var invitations: [Invitation]
    /// The latest of each agency; what it said before is in the versions before.
    package internal(set) var contributions: [Contribution]
    package internal(set) var voice: BroughtVoice?
    package internal(set) var decisions: [MeetingDecision]
    /// Why nothing was decided; nil while something is, or nothing was said of it.
    package internal(set) var undecided: String?
    package internal(set) var actions: [MeetingAction]
    package internal(set) var outcome: PartOutcome?
    /// Whether closing the meeting completed the referral; nil until it is closed, and where there is none.
    package internal(set) var isFedBack: Bool?

    init(
        id: RecordID,
        of meeting: MeetingRecord,
        _ person: RecordID,
        from source: PartSource,
        _ told: ToldPart,
        due: Instant?,
        inviting invitations: [Invitation]
    ) {
        self.id = id
        version = 1
        self.meeting = meeting.id
        sort = meeting.sort
        holding = meeting.holding
        self.person = person
        self.source = source
        self.told = told
        self.due = due
        self.invitations = invitations
        contributions = []
        decisions = []
        actions = []
    }

    package func invites(_ agency: AgencyID) -> Bool { invitations.contains { $0.agency == agency } }

    /// Whether it is said what was decided, or why nothing was.
    package var isDecided: Bool { !decisions.isEmpty || undecided != nil }

    /// Those who speak about the person: the host, and whoever is invited for them.
    package var agencies: [AgencyID] { ([holding.agency] + invitations.map(\.agency)).removingRepeats() }
}

/// From what somebody came to a meeting.
package struct PartSource: Hashable, Codable, Sendable {
    package let kind: Kind
    package let record: RecordID

    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// A referral that the host received and accepted.
        case referral
        /// A notification on which the host's hub called a discussion.
        case notification
    }

    package init(_ kind: Kind, _ record: RecordID) {
        self.kind = kind
        self.record = record
    }
}

/// An agency that speaks about one person, and why.
package struct Invitation: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let why: String

    package init(_ agency: AgencyID, because why: String) {
        self.agency = agency
        self.why = why
    }
}

/// Why somebody is discussed, as the referrer told it; nothing that is learnt later changes it.
package struct ToldPart: Hashable, Codable, Sendable {
    package let from: AgencyID
    package let at: Instant
    package let details: [ToldDetail]
    package let concerns: String
    /// What is asked for.
    package let asked: String
    /// What should be different for the person; each is answered when the referral is completed.
    package let goals: [String]

    /// What the person is called in it.
    package var name: String { details.first?.words ?? "Somebody not named" }
}

extension ToldPart: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "what a meeting is told, not shown" }
    package var debugDescription: String { description }
}
