package import Vocabulary

/// What people of some roles and ranks are to learn, as it was in force on one day.
package struct Programme: Sendable {
    package let term: Term<Subject.Programme>
    package let inForce: Period
    package let audiences: [Audience]
    /// What has to be held before it is begun.
    package let requires: [ProgrammeID]
    package private(set) var modules: [LearningModule]
    package private(set) var award: AwardRule
    package let reminders: Reminders
    /// Nil where no portfolio is asked for.
    package let evidence: EvidenceRule?
    package let hours: HoursRule?
    package let quality: QualityRule?
    /// Nil where nothing is aimed at.
    package let coverage: CoverageAim?

    package init(
        _ term: Term<Subject.Programme>,
        inForce: Period,
        audiences: [Audience],
        requires: [ProgrammeID] = [],
        modules: [LearningModule],
        award: AwardRule = .all,
        reminders: Reminders,
        evidence: EvidenceRule? = nil,
        hours: HoursRule? = nil,
        quality: QualityRule? = nil,
        coverage: CoverageAim? = nil
    ) {
        self.term = term
        self.inForce = inForce
        self.audiences = audiences
        self.requires = requires
        self.modules = modules
        self.award = award
        self.reminders = reminders
        self.evidence = evidence
        self.hours = hours
        self.quality = quality
        self.coverage = coverage
    }

    package var id: ProgrammeID { term.id }

    package func isFor(_ learner: Learner) -> Bool { audiences.contains { $0.includes(learner) } }

    /// What of it is for somebody, as a programme; nil where nothing is.
    package func part(for learner: Learner) -> Programme? {
        let theirs = audiences.filter { $0.includes(learner) }
        guard !theirs.isEmpty else { return nil }
        guard theirs.allSatisfy({ $0.modules != nil }) else { return self }
        let named = Set(theirs.compactMap(\.modules).joined())
        var part = self
        part.modules = modules.filter { named.contains($0.id) }
        if case .atLeast(let least) = award, least >= part.modules.count { part.award = .all }
        return part
    }

    /// By when it is to be done by somebody for whom it is; nil for everybody else, and for those who need not.
    package func due(for learner: Learner) -> CalendarDay? {
        audiences.filter { $0.includes(learner) }.compactMap(\.within)
            .map { $0.end(from: max(learner.since, inForce.from)) }.min()
    }
}

/// How much of a programme makes the whole.
package enum AwardRule: Hashable, Sendable {
    case all
    /// So many of its modules.
    case atLeast(Int)
}

/// How many days before a day somebody is told of it, the longest first.
package struct Reminders: Hashable, Sendable {
    package let days: [Int]

    package init(days: [Int]) {
        self.days = days.sorted(by: >)
    }

    /// From which day on the next time is to be seen coming.
    package func opens(before day: CalendarDay) -> CalendarDay { day.adding(days: -(days.first ?? 0)) }
}
