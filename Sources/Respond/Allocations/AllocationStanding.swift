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
            self =
                day <= override.lastDay
                ? .allowed(until: override.lastDay, lack) : .uncovered(lack, allowedUntil: override.lastDay)
        }
    }

    package var isCovered: Bool {
        if case .uncovered = self { false } else { true }
    }
}
