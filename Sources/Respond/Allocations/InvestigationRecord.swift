package import Access
package import Vocabulary

/// An investigation that takes people with a licence: what it comes from, who does what in it, and what lets them.
package struct InvestigationRecord: GuardedRecord {
    package static let kind = RecordKind.investigation

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [origin.contact].compactMap(\.self) + origin.people }
    package let investigates: InvestigationKindID
    package let origin: Origin
    package var holding: Holding
    package let opened: Opened
    package internal(set) var allocations: [Allocation]
    package internal(set) var closed: Allocation.Ended?

    /// What it comes from.
    package struct Origin: Hashable, Codable, Sendable {
        /// Nil where it was begun by itself.
        package let contact: RecordID?
        package let referral: RecordID?
        /// What it is called elsewhere, such as by a crime number; it names nobody.
        package let reference: String?
        /// Everybody whom its words may tell of.
        package let people: [RecordID]

        package init(
            contact: RecordID? = nil,
            referral: RecordID? = nil,
            reference: String? = nil,
            people: [RecordID] = []
        ) {
            self.contact = contact
            self.referral = referral
            self.reference = reference
            self.people = people
        }
    }

    package struct Opened: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    package init(
        id: RecordID,
        _ kind: InvestigationKindID,
        from origin: Origin,
        _ holding: Holding,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        investigates = kind
        self.origin = origin
        self.holding = holding
        opened = Opened(at: moment, by: actor.account)
        allocations = []
    }

    package var isOpen: Bool { closed == nil }

    /// Who does a part now.
    package func allocation(of part: InvestigationPartID, to assignee: AccountID) -> Allocation? {
        allocations.first { $0.isOpen && $0.part == part && $0.assignee == assignee }
    }

    /// Whether somebody did a part on any day since one.
    package func wasHeld(by account: AccountID, since day: CalendarDay) -> Bool {
        allocations.contains { part in
            part.assignee == account && (part.ended.map { LocalTime.day(of: $0.at) >= day } ?? true)
        }
    }

    /// The parts that somebody has to do and nobody does.
    package func missing(of kind: InvestigationKind) -> [InvestigationPart] {
        kind.parts.filter { part in
            part.isNeeded && !allocations.contains { $0.isOpen && $0.part == part.id }
        }
    }
}
