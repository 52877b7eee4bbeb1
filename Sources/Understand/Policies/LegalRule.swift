package import Recognise
package import Vocabulary

/// A legal rule, with the nations and the days for which it is law.
package struct LegalRule: Hashable, Sendable {
    package let nations: Set<Nation>
    package let period: Period
    package let authority: Authority

    package init(nations: Set<Nation>, period: Period, authority: Authority) {
        self.nations = nations
        self.period = period
        self.authority = authority
    }
}

extension [LegalRule] {
    /// The law of a nation on a day.
    package func inForce(in nation: Nation, on day: CalendarDay) -> [Authority] {
        filter { $0.nations.contains(nation) && $0.period.contains(day) }.map(\.authority)
    }
}
