/// Who acts, for which agency and unit, in which roles.
package struct Actor: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    package let unit: UnitID?
    package let roles: Set<AccountRole>

    package init(account: AccountID, agency: AgencyID, unit: UnitID? = nil, roles: Set<AccountRole>) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.roles = roles
    }
}

/// What somebody is to the system.
package enum AccountRole: String, CaseIterable, Codable, Sendable {
    case responder, supervisor, specialist, assessor, administrator
    case hubCoordinator = "hub-coordinator"
    case partnerPractitioner = "partner-practitioner"
    case chiefOfficer = "chief-officer"
    case informationManager = "information-manager"
}
