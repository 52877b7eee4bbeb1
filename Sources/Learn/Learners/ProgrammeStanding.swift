package import Vocabulary

/// How somebody stands with a programme on a day, module by module.
package struct ProgrammeStanding: Sendable {
    package let programme: ProgrammeID
    package let due: CalendarDay?
    package let modules: [(module: LearningModule, standing: ModuleStanding)]
    private let award: AwardRule

    /// Works it out of everything that somebody has completed.
    package init(_ programme: Programme, for learner: Learner, having done: [Completion], on today: CalendarDay) {
        self.programme = programme.id
        award = programme.award
        let due = programme.due(for: learner)
        self.due = due
        let counted = programme.modules.map { module in
            CountedModule(module, done.filter { $0.module == module.id && $0.learner == learner.account }, on: today)
        }
        let held = Set(counted.filter { $0.until.map { today <= $0 } ?? $0.isPassed }.map(\.module.id))
        modules = counted.map { one in
            (one.module, one.standing(held: held, due: due, remindedBy: programme.reminders, on: today))
        }
    }

    /// Whether enough of it counts today.
    package var isComplete: Bool {
        let done = modules.count { $0.standing.isDone }
        return switch award {
        case .all: done == modules.count
        case .atLeast(let least): done >= least
        }
    }
}

/// The completion of a module that counts longest, and until when.
private struct CountedModule {
    let module: LearningModule
    /// Its last day; nil where it does not run out, or there is none.
    let until: CalendarDay?
    let isPassed: Bool
    let reason: ModuleStanding.Reason

    init(_ module: LearningModule, _ done: [Completion], on today: CalendarDay) {
        self.module = module
        let passed = done.filter { $0.on <= today && module.pass.isMet(by: $0.result) }
        let ends = passed.map { ($0, module.lastDay(of: $0)) }
        // One that never runs out is the latest of all.
        let best = ends.max { one, other in
            guard let first = one.1 else { return false }
            return other.1.map { first < $0 } ?? true
        }
        isPassed = best != nil
        until = best?.1
        let old = best.map { module.earlier.supersedes($0.0.version) } ?? false
        reason = old ? .newVersion(module.version) : .runsOut
    }

    func standing(
        held: Set<LearningModuleID>,
        due: CalendarDay?,
        remindedBy reminders: Reminders,
        on today: CalendarDay
    ) -> ModuleStanding {
        if isPassed {
            guard let until else { return .done(until: nil) }
            if today > until { return .overdue(since: until) }
            return today >= reminders.opens(before: until) ? .toRefresh(by: until, reason) : .done(until: until)
        }
        let missing = module.requires.filter { !held.contains($0) }
        if !missing.isEmpty { return .notYet(missing) }
        guard let due else { return .owed(by: nil) }
        return today > due ? .overdue(since: due) : .owed(by: due)
    }
}

extension LearningModule {
    /// The last day on which a completion counts; nil where it does not run out.
    fileprivate func lastDay(of completion: Completion) -> CalendarDay? {
        let own = valid.map { $0.end(from: completion.on) }
        guard earlier.supersedes(completion.version) else { return own }
        let last = earlier.olderUntil ?? inForce.from.adding(days: -1)
        return own.map { min($0, last) } ?? last
    }
}
