package import Access
package import Vocabulary

/// How an open part of an investigation stands on a day: whether what lets somebody do it still does.
package enum AllocationStanding: Hashable, Sendable {
    /// Their licence covers it, until its last day.
    case licensed(until: CalendarDay)
    /// Somebody of rank lets them, until a day.
    case allowed(until: CalendarDay, LicenceAnswer.Lack)
    /// Nothing lets them any more; what they were allowed ended on a day, where they were.
    case uncovered(LicenceAnswer.Lack, allowedUntil: CalendarDay?)

    /// Works it out of what they hold today: a licence that came since counts, and one that went does not.
    package init(
        _ allocation: Allocation,
        _ part: InvestigationPart,
        holding licences: [HeldLicence],
        on day: CalendarDay
    ) {
        switch part.answer(of: licences, on: day) {
        case .licensed(let licence): self = .licensed(until: licence.expires)
        case .unlicensed(let lack):
            guard case .override(let override) = allocation.ground else {
                self = .uncovered(lack, allowedUntil: nil)
                return
            }
            let last = override.countsUntil
            self = day <= last ? .allowed(until: last, lack) : .uncovered(lack, allowedUntil: last)
        }
    }

    package var isCovered: Bool {
        if case .uncovered = self { false } else { true }
    }

    package var isLicensed: Bool {
        if case .licensed = self { true } else { false }
    }

    /// What is to be told of it on a day; nil where all is well.
    package func notice(on day: CalendarDay, _ warn: AllocationPolicy.WarnDays) -> AllocationNotice? {
        switch self {
        case .licensed(let last):
            last < day.adding(days: warn.licence) ? AllocationNotice(.endsSoon, last) : nil
        case .allowed(let last, _):
            last < day.adding(days: warn.override) ? AllocationNotice(.endsSoon, last) : nil
        case .uncovered(_, let allowed?): AllocationNotice(.runOut, allowed)
        case .uncovered(_, nil): AllocationNotice(.uncovered, nil)
        }
    }
}
