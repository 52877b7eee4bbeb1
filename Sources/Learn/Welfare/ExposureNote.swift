package import Vocabulary

/// What somebody noted for themselves of what the work brought them; it is theirs, and is gone once they take it back.
///
/// It is no record: of a record every version is kept.
package struct ExposureNote: Hashable, Sendable {
    package let id: RecordID
    package let account: AccountID
    package let kind: ExposureKindID
    package let on: CalendarDay
    /// How it is with them, which nobody else ever reads; empty where they said nothing.
    package let words: String
    package let at: Instant

    package init(
        _ id: RecordID,
        of account: AccountID,
        _ kind: ExposureKindID,
        on day: CalendarDay,
        _ words: String,
        at moment: Instant
    ) {
        self.id = id
        self.account = account
        self.kind = kind
        on = day
        self.words = words
        at = moment
    }
}

extension ExposureNote: CustomStringConvertible, CustomDebugStringConvertible {
    /// How somebody is stands in no log because it was printed.
    package var description: String { "a note, not shown" }
    package var debugDescription: String { description }
}

/// How often somebody noted something of a kind.
package struct ExposureCount: Hashable, Sendable {
    package let kind: ExposureKindID
    package let title: String
    package let count: Int
}

extension [ExposureNote] {
    /// How often each kind was noted of the months up to a day, in the order of the policy; what was not is left out.
    func counted(under policy: WelfarePolicy, on today: CalendarDay) -> [ExposureCount] {
        let first = today.adding(days: 1).adding(months: -policy.countMonths)
        let lately = filter { $0.on >= first && $0.on <= today }
        return policy.kinds.compactMap { kind in
            let count = lately.count { $0.kind == kind.term.id }
            return count == 0 ? nil : ExposureCount(kind: kind.term.id, title: kind.term.title, count: count)
        }
    }
}
