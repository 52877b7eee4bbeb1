package import Access
package import Vocabulary

/// How many will hold a licence in the months to come if none is renewed, beside the work that asks for it.
package struct LicenceForecast: Hashable, Sendable {
    /// How many hold one today.
    package let holders: Int
    /// The same day of each month to come, with how many hold one then.
    package let months: [Month]
    /// How many parts ask for it today: those that somebody does, and those that nobody does though somebody has to.
    package let work: Int
    /// How many of them nobody does.
    package let missing: Int
    /// How many are done by somebody whom nothing lets do it, or who is let without a licence.
    package let unlicensed: Int
    /// How many more people the work of today would need; nil where nobody counts how much one person has.
    package let vacancies: Int?

    package struct Month: Hashable, Sendable {
        package let on: CalendarDay
        package let holders: Int
        /// How many of those who held one a month before do not.
        package let ending: Int
        /// Parts for each holder, as many as there are today; nil where nobody holds one.
        package let partsEach: Double?
        /// How many more people the work of today would need then; nil where nobody counts how much one person has.
        package let vacancies: Int?
    }

    /// Counts everybody's licences that cover a part, beside how the part stands wherever somebody does it, or should.
    package init(
        of part: InvestigationPart,
        _ licences: [HeldLicence],
        _ standings: [AllocationStanding],
        missing: Int,
        from today: CalendarDay,
        months count: Int
    ) {
        let covering = licences.filter {
            $0.scheme == part.scheme && $0.scopes.contains(part.scope) && $0.isCurrent(on: today)
        }
        // Of somebody's licences the one that holds longest counts.
        let ends = Dictionary(covering.map { ($0.account, $0.expires) }, uniquingKeysWith: max).values
        let work = standings.count + missing
        let needed = part.ceiling.map { (work + $0 - 1) / $0 }
        holders = ends.count
        self.work = work
        self.missing = missing
        unlicensed = standings.count { !$0.isLicensed }
        vacancies = needed.map { max(0, $0 - ends.count) }
        var held = ends.count
        months = (1...max(1, count)).map { offset in
            let day = today.adding(months: offset)
            let holders = ends.count { $0 >= day }
            defer { held = holders }
            return Month(
                on: day,
                holders: holders,
                ending: held - holders,
                partsEach: holders == 0 ? nil : Double(work) / Double(holders),
                vacancies: needed.map { max(0, $0 - holders) }
            )
        }
    }
}
