package import Vocabulary

/// A licence as those see it who give work to somebody: what it covers, under which conditions, and until when.
package struct HeldLicence: Hashable, Sendable {
    package let account: AccountID
    package let scheme: LicenceSchemeID
    package let scopes: [LicenceScopeID]
    package let conditions: [String]
    /// Its last day.
    package let expires: CalendarDay
    /// Whether it is neither suspended, withdrawn nor lapsed.
    package let isActive: Bool

    package init(
        account: AccountID,
        scheme: LicenceSchemeID,
        scopes: [LicenceScopeID],
        conditions: [String],
        expires: CalendarDay,
        isActive: Bool
    ) {
        self.account = account
        self.scheme = scheme
        self.scopes = scopes
        self.conditions = conditions
        self.expires = expires
        self.isActive = isActive
    }

    /// Whether it counts on a day; its last day is one of them.
    package func isCurrent(on day: CalendarDay) -> Bool { isActive && day <= expires }
}

/// Answers who holds which licence, for anybody: giving out work concerns whoever is given it.
package protocol HeldLicences {
    /// Those that were ever awarded to somebody, the latest applied for first.
    func licences(of account: AccountID) throws -> [HeldLicence]
}
