package import Vocabulary

extension Actor {
    /// Somebody of one role; the account is named after the role, the unit and the number, so that others are others.
    package static func of(
        _ role: AccountRole,
        _ number: Int = 1,
        agency: AgencyID = "police",
        unit: UnitID? = "north"
    ) -> Actor {
        let name = [agency.text, unit?.text ?? "no-unit", role.rawValue, String(number)].joined(separator: "/")
        return Actor(account: AccountID(name), agency: agency, unit: unit, roles: [role])
    }

    /// The same account in other roles.
    package func having(_ roles: AccountRole...) -> Actor {
        Actor(account: account, agency: agency, unit: unit, roles: Set(roles))
    }
}
