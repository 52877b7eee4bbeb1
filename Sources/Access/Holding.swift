package import Vocabulary

/// Whose a record is, and who took part in it.
package struct Holding: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let unit: UnitID?
    package var involved: Set<AccountID>
    /// What stands guard over the people in it; it is not kept with it.
    package var guards: Guards = .none

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
