package import Access
package import Vocabulary

/// An investigation that takes people with a licence: which contact it comes from, who does what in it, and what lets them.
package struct InvestigationRecord: Record {
    package static let kind = RecordKind.investigation

    package let id: RecordID
    package var version: Int
    package let investigates: InvestigationKindID
    package let contact: RecordID
    /// Everybody of the contact, whom its words may tell of.
    package let people: [RecordID]
    package internal(set) var holding: Holding
    package let opened: Opened
    package internal(set) var allocations: [Allocation]
    package internal(set) var closed: Allocation.Ended?

    package struct Opened: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    package init(
        id: RecordID,
        _ kind: InvestigationKindID,
        of contact: RecordID,
        about people: [RecordID],
        _ holding: Holding,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        investigates = kind
        self.contact = contact
        self.people = people
        self.holding = holding
        opened = Opened(at: moment, by: actor.account)
        allocations = []
    }

    package var isOpen: Bool { closed == nil }

    /// Who does a part now.
    package func allocation(of part: InvestigationPartID, to assignee: AccountID) -> Allocation? {
        allocations.first { $0.isOpen && $0.part == part && $0.assignee == assignee }
    }

    /// The parts that somebody has to do and nobody does.
    package func missing(of kind: InvestigationKind) -> [InvestigationPart] {
        kind.parts.filter { part in
            part.isNeeded && !allocations.contains { $0.isOpen && $0.part == part.id }
        }
    }
}
