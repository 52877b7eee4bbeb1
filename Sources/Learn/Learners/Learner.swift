package import Vocabulary

/// Somebody as the programmes see them: what they are, and since when.
package struct Learner: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    package let unit: UnitID?
    package let roles: Set<AccountRole>
    package let rank: RankID?
    /// Since when they are what they are now.
    package let since: CalendarDay

    package init(
        _ account: AccountID,
        agency: AgencyID,
        unit: UnitID? = nil,
        roles: Set<AccountRole>,
        rank: RankID? = nil,
        since: CalendarDay
    ) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.roles = roles
        self.rank = rank
        self.since = since
    }
}
