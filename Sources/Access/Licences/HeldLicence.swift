package import Vocabulary

/// A licence as those see it who give work to somebody: what it covers, under which conditions, and until when.
package struct HeldLicence: Hashable, Sendable {
    /// The record that it is.
    package let id: RecordID
    package let account: AccountID
    package let scheme: LicenceSchemeID
    package let scopes: [LicenceScopeID]
    package let conditions: [String]
    /// Its last day.
    package let expires: CalendarDay
    /// Whether it is neither suspended, withdrawn nor lapsed.
    package let isActive: Bool
    /// What was said becomes of its holder's work and of the people in it, where it was suspended, withdrawn or given up.
    package let handling: String?

    package init(
        _ id: RecordID,
        account: AccountID,
        scheme: LicenceSchemeID,
        scopes: [LicenceScopeID],
        conditions: [String],
        expires: CalendarDay,
        isActive: Bool,
        handling: String? = nil
    ) {
        self.id = id
        self.account = account
        self.scheme = scheme
        self.scopes = scopes
        self.conditions = conditions
        self.expires = expires
        self.isActive = isActive
        self.handling = handling
    }

    /// Whether it counts on a day; its last day is one of them.
    package func isCurrent(on day: CalendarDay) -> Bool { isActive && day <= expires }
}

/// Answers who holds which licence, for anybody: giving out work concerns whoever is given it.
package protocol HeldLicences {
    /// Those that were ever awarded to somebody, the latest applied for first.
    func licences(of account: AccountID) throws -> [HeldLicence]
    /// Those of one scheme that an agency keeps and that were ever awarded, in the order in which they were applied for.
    func licences(under scheme: LicenceSchemeID, keptBy agency: AgencyID) throws -> [HeldLicence]
}
