package import Access
package import Vocabulary

/// Whether somebody's licences let them do a part of an investigation on a day.
package enum LicenceAnswer: Hashable, Sendable {
    /// They do: until its last day, and under its conditions.
    case licensed(HeldLicence)
    case unlicensed(Lack)

    package enum Lack: Hashable, Sendable {
        /// They never held one.
        case none
        /// What they hold covers something else.
        case otherScope
        /// Its last day is over.
        case ended(CalendarDay)
        /// It was suspended, withdrawn or given up.
        case notInForce
    }
}

extension InvestigationPart {
    /// What the licences of somebody say on a day; of several that would do, the one that holds longest, without conditions first.
    package func answer(of licences: [HeldLicence], on day: CalendarDay) -> LicenceAnswer {
        let theirs = licences.filter { $0.scheme == scheme }
        let fitting = theirs.filter { $0.scopes.contains(scope) }
        let current = fitting.filter { $0.isCurrent(on: day) }
        let best = current.max { one, other in
            (one.conditions.isEmpty ? 1 : 0, one.expires) < (other.conditions.isEmpty ? 1 : 0, other.expires)
        }
        if let best { return .licensed(best) }
        if theirs.contains(where: { $0.isCurrent(on: day) }) { return .unlicensed(.otherScope) }
        guard let latest = fitting.max(by: { $0.expires < $1.expires }) else {
            return .unlicensed(theirs.isEmpty ? .none : .otherScope)
        }
        return .unlicensed(latest.isActive || latest.expires < day ? .ended(latest.expires) : .notInForce)
    }
}

extension LicenceAnswer.Lack {
    package var words: String {
        switch self {
        case .none: "they hold no licence for it"
        case .otherScope: "their licence does not cover it"
        case .ended(let day): "the last day of their licence was \(day.words)"
        case .notInForce: "their licence is not in force"
        }
    }
}
