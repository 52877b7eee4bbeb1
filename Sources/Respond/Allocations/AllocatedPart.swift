import Access
package import Vocabulary

/// A part of an investigation that somebody does, and how it stands today.
package struct AllocatedPart: Sendable {
    package let allocation: Allocation
    package let part: InvestigationPart
    package let standing: AllocationStanding
    /// The conditions of a licence that came or changed since, of which nobody has said how they are met here.
    package let unanswered: [String]
    /// What those who ended the licence said becomes of its holder's work and of the people in it.
    package let handling: String?
    /// How many parts of this sort they have in all.
    package let load: Int

    init(
        _ allocation: Allocation,
        _ part: InvestigationPart,
        holding licences: [HeldLicence],
        load: Int,
        on day: CalendarDay
    ) {
        self.allocation = allocation
        self.part = part
        self.load = load
        standing = AllocationStanding(allocation, part, holding: licences, on: day)
        if case .licensed(let licence) = part.answer(of: licences, on: day) {
            unanswered = allocation.rests(on: licence) ? [] : licence.conditions
            handling = nil
        } else {
            unanswered = []
            handling = licences.first { $0.scheme == part.scheme && $0.handling != nil }?.handling
        }
    }

    /// Whether they have more than one person is counted with.
    package var isOverCeiling: Bool { part.ceiling.map { load > $0 } ?? false }
}

/// An investigation as those see it who reach it: who does what, and how that stands today.
package struct InvestigationView: Sendable {
    package let record: InvestigationRecord
    package let kind: InvestigationKind
    /// What somebody does now, in the order of the policy.
    package let parts: [AllocatedPart]
    /// The licences from which it is told how that stands.
    let licences: [RecordID]

    /// The parts that somebody has to do and nobody does.
    package var missing: [InvestigationPart] { record.isOpen ? record.missing(of: kind) : [] }

    /// Everybody who is named in it.
    package var accounts: [AccountID] {
        let grounds = record.allocations.flatMap { $0.earlier + [$0.ground] }
        let allowers = grounds.flatMap { ground -> [AccountID] in
            guard case .override(let override) = ground else { return [] }
            return [override.by] + [override.ended?.by].compactMap(\.self)
        }
        let givers = record.allocations.flatMap { [$0.assignee, $0.given.by] + [$0.ended?.by].compactMap(\.self) }
        return ([record.opened.by] + givers + allowers + [record.closed?.by].compactMap(\.self)).removingRepeats()
    }
}
