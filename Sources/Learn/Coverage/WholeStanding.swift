package import Vocabulary

/// How somebody stands with a programme as a whole, and on which day that changes by itself.
package struct WholeStanding: Hashable, Sendable {
    package let programme: ProgrammeID
    /// Whether it has to be done, and not only may.
    package let isAsked: Bool
    package let state: State
    /// Until when it counts, by when it is owed, or since when it is overdue; nil where no day is set.
    package let day: CalendarDay?
    /// From which day on its day is to be seen coming; nil where there is none.
    package let remindedFrom: CalendarDay?
    /// The first day on which it may stand otherwise although nobody does anything; nil where none comes.
    package let changesOn: CalendarDay?

    package enum State: String, CaseIterable, Sendable {
        case done, refresh, owed, overdue, optional
    }

    /// Whether something has still to be done for it, or done again.
    package var isOwed: Bool { isAsked && [.refresh, .owed, .overdue].contains(state) }

    package init(
        _ programme: ProgrammeID,
        isAsked: Bool,
        _ state: State,
        _ day: CalendarDay?,
        remindedFrom: CalendarDay?,
        changesOn: CalendarDay? = nil
    ) {
        self.programme = programme
        self.isAsked = isAsked
        self.state = state
        self.day = day
        self.remindedFrom = remindedFrom
        self.changesOn = changesOn
    }

    /// Works it out of everything that somebody has completed.
    package init(_ programme: Programme, for learner: Learner, having done: [Completion], on today: CalendarDay) {
        let standing = ProgrammeStanding(programme, for: learner, having: done, on: today)
        let standings = standing.modules.map(\.standing)
        let (state, day) = Self.state(programme, standing, on: today)
        self.init(
            programme.id,
            isAsked: standing.due != nil,
            state,
            day,
            remindedFrom: day.map(programme.reminders.opens),
            changesOn: (standings.flatMap { $0.changes(remindedBy: programme.reminders) }
                + [standing.isComplete ? nil : standing.due?.adding(days: 1)].compactMap(\.self)
                // What is dated ahead counts from its day.
                + done.filter { $0.learner == learner.account }.map(\.on))
                .filter { $0 > today }.min()
        )
    }

    private static func state(
        _ programme: Programme,
        _ standing: ProgrammeStanding,
        on today: CalendarDay
    ) -> (State, CalendarDay?) {
        let standings = standing.modules.map(\.standing)
        if standing.isComplete {
            guard let until = programme.award.lastDay(of: standings) else { return (.done, nil) }
            return (today >= programme.reminders.opens(before: until) ? .refresh : .done, until)
        }
        guard let due = standing.due else { return (.optional, nil) }
        if let since = standings.compactMap(\.overdueSince).min() { return (.overdue, since) }
        return (.owed, due)
    }
}

extension AwardRule {
    /// Until when the whole counts, of which so much counts today; nil where it does not run out.
    fileprivate func lastDay(of standings: [ModuleStanding]) -> CalendarDay? {
        let ends = standings.filter(\.isDone).map(\.until)
        let needed = if case .atLeast(let least) = self { least } else { ends.count }
        // What never runs out is the last of all.
        let lasting = ends.count { $0 == nil }
        guard lasting < needed else { return nil }
        return ends.compactMap(\.self).sorted(by: >)[needed - lasting - 1]
    }
}

extension ModuleStanding {
    /// Until when it counts; nil where it does not run out or does not count.
    fileprivate var until: CalendarDay? {
        switch self {
        case .done(let until): until
        case .toRefresh(let until, _): until
        case .owed, .overdue, .notYet: nil
        }
    }

    fileprivate var overdueSince: CalendarDay? { if case .overdue(let since) = self { since } else { nil } }

    /// The days on which it changes by itself.
    fileprivate func changes(remindedBy reminders: Reminders) -> [CalendarDay] {
        until.map { [reminders.opens(before: $0), $0.adding(days: 1)] } ?? []
    }
}
