package import Access
package import Vocabulary

/// How many will hold a licence in the months to come if none is renewed, beside the work that asks for it.
package struct LicenceForecast: Hashable, Sendable {
    /// The same day of each month to come, with how many hold one then.
    package let months: [Month]
    /// How many open parts ask for it today.
    package let openParts: Int
    /// How many of those are done by somebody without it.
    package let uncovered: Int

    package struct Month: Hashable, Sendable {
        package let on: CalendarDay
        package let holders: Int
        /// How many of those who held one a month before do not.
        package let ending: Int
        /// Open parts for each holder, as many as there are today; nil where nobody holds one.
        package let partsEach: Double?
    }

    /// Counts, of everybody's licences of one scheme, those that cover the scope, beside how its open parts stand today.
    package init(
        of scope: LicenceScopeID,
        _ licences: [HeldLicence],
        _ standings: [AllocationStanding],
        from today: CalendarDay,
        months count: Int
    ) {
        let covering = licences.filter { $0.scopes.contains(scope) && $0.isCurrent(on: today) }
        // Of somebody's licences the one that holds longest counts.
        let ends = Dictionary(covering.map { ($0.account, $0.expires) }, uniquingKeysWith: max).values
        openParts = standings.count
        uncovered = standings.count { !$0.isCovered }
        var held = ends.count
        months = (1...max(1, count)).map { offset in
            let day = today.adding(months: offset)
            let holders = ends.count { $0 >= day }
            defer { held = holders }
            return Month(
                on: day,
                holders: holders,
                ending: held - holders,
                partsEach: holders == 0 ? nil : Double(standings.count) / Double(holders)
            )
        }
    }
}
