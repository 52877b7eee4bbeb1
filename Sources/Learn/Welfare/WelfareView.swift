package import Access
package import Vocabulary

/// Everything that is kept of how somebody is looked after, for themselves.
package struct OwnWelfare: Sendable {
    /// Nil as long as nothing was asked, chosen or recorded.
    package let record: WelfareRecord?
    /// The latest day first.
    package let notes: [ExposureNote]
    package let counts: [ExposureCount]
    package let due: WelfareDue?
    /// How many open investigations they have a part of.
    package let investigations: Int
    package let agency: AgencyID
    package let policy: WelfarePolicy
    package let today: CalendarDay

    /// Whether the welfare leads of their agency see how often they noted what.
    package var isShown: Bool { record?.shownTo == agency }
}

/// What whoever leads on welfare sees of somebody: when they speak, and what they let be seen.
package struct LedWelfare: Sendable {
    package let person: Account
    package let record: WelfareRecord?
    package let due: WelfareDue?
    /// Nil where they do not let it be seen.
    package let counts: [ExposureCount]?
    package let policy: WelfarePolicy
    package let today: CalendarDay
}

/// Somebody who should be spoken with.
package struct WelfareLine: Sendable {
    package let person: Account
    package let due: WelfareDue
}
