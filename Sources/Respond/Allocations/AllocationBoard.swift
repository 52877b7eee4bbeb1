package import Vocabulary

/// What of all open investigations that somebody reaches asks to be seen to.
package struct AllocationBoard: Sendable {
    /// Parts that somebody does whom nothing lets, in the order in which the investigations were begun.
    package let uncovered: [Line]
    /// Parts that somebody is let do without a licence, whoever is let for the shortest first.
    package let allowed: [Line]
    /// Parts whose licence ends within the days of the policy, the first first.
    package let ending: [Line]
    /// Parts that somebody has to do and nobody does.
    package let missing: [Vacant]
    /// Within how many days an end is looked at.
    package let days: Int

    package struct Line: Sendable {
        package let view: InvestigationView
        package let part: AllocatedPart
    }

    package struct Vacant: Sendable {
        package let view: InvestigationView
        package let part: InvestigationPart
    }

    init(_ views: [InvestigationView], on today: CalendarDay, _ warn: AllocationPolicy.WarnDays) {
        let lines = views.flatMap { view in view.parts.map { Line(view: view, part: $0) } }
        days = warn.licence
        uncovered = lines.filter { !$0.part.standing.isCovered }
        allowed = lines.filter { $0.part.standing.isCovered && !$0.part.standing.isLicensed }
            .sorted { $0.part.standing.lastDay < $1.part.standing.lastDay }
        ending = lines.filter { $0.part.standing.isLicensed && $0.part.standing.notice(on: today, warn) != nil }
            .sorted { $0.part.standing.lastDay < $1.part.standing.lastDay }
        missing = views.flatMap { view in view.missing.map { Vacant(view: view, part: $0) } }
    }

    /// Everybody who is named on it.
    package var accounts: [AccountID] {
        (uncovered + allowed + ending).flatMap(\.view.accounts).removingRepeats()
    }
}

extension AllocationStanding {
    /// The last day of what lets them; the earliest there is where nothing does.
    fileprivate var lastDay: CalendarDay {
        switch self {
        case .licensed(let last), .allowed(let last, _): last
        case .uncovered: CalendarDay(number: 0)
        }
    }
}
