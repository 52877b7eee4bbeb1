package import Vocabulary

/// Which records somebody may reach; only a decision of `Access` makes one, and every list asks for one.
package struct Reach: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    /// Nil where the whole agency is reached.
    package let unit: UnitID?
    /// Whether nothing is reached but what the account took part in.
    package let isOnlyInvolvement: Bool

    init(account: AccountID, agency: AgencyID, unit: UnitID?, isOnlyInvolvement: Bool) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.isOnlyInvolvement = isOnlyInvolvement
    }

    /// The rule by which something is reached; nil where it is not.
    package func rule(for holding: Holding) -> String? {
        if holding.involved.contains(account) { return "took-part" }
        guard !isOnlyInvolvement, holding.agency == agency else { return nil }
        guard let unit else { return "same-agency" }
        return holding.unit == unit ? "same-unit" : nil
    }

    /// The rule by which what was sent to an agency is reached; nil where it is not.
    ///
    /// Having taken part does not count: whoever leaves the agency leaves what it was sent.
    package func rule(forWhatWasSentTo agency: AgencyID) -> String? {
        !isOnlyInvolvement && unit == nil && agency == self.agency ? "sent-to-agency" : nil
    }

    /// The rule by which what binds some agencies is reached, in every unit of theirs; nil where it is not.
    package func rule(forWhatBinds parties: [AgencyID]) -> String? {
        parties.contains(agency) ? "binds-agency" : nil
    }
}

/// Whose a record is, and who took part in it.
package struct Holding: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let unit: UnitID?
    package var involved: Set<AccountID>

    package init(agency: AgencyID, unit: UnitID?, involved: Set<AccountID>) {
        self.agency = agency
        self.unit = unit
        self.involved = involved
    }

    private enum CodingKeys: String, CodingKey {
        case agency, unit, involved
    }

    /// A set has no order of its own; the same holding is always written alike.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(agency, forKey: .agency)
        try container.encodeIfPresent(unit, forKey: .unit)
        try container.encode(involved.sorted { $0.text < $1.text }, forKey: .involved)
    }
}
