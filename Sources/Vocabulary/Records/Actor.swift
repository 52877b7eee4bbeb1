/// Who acts, for which agency and unit, in which roles.
package struct Actor: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    package let unit: UnitID?
    package let roles: Set<AccountRole>
    /// The people whose restricted records stand open to them just now.
    package var opened: Set<RecordID> = []

    package init(account: AccountID, agency: AgencyID, unit: UnitID? = nil, roles: Set<AccountRole>) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.roles = roles
    }
}

/// What somebody is to the system.
package enum AccountRole: String, CaseIterable, Codable, Sendable {
    case responder, supervisor, specialist, assessor, trainer, administrator
    case hubCoordinator = "hub-coordinator"
    case partnerPractitioner = "partner-practitioner"
    case chiefOfficer = "chief-officer"
    case informationManager = "information-manager"
    /// Looks after how well a programme is taught and assessed.
    case qualityAssurer = "quality-assurer"
    /// Decides about licences, together with others.
    case licensingPanel = "licensing-panel"
    /// Sees to it that those who do harrowing work stay well.
    case welfareLead = "welfare-lead"
    /// Answers, apart from everybody's work, for who may see what is restricted, and looks at what was opened all the same.
    case professionalStandards = "professional-standards"
}
