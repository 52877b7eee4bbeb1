package import Vocabulary

/// Whose need to learn something is.
package enum NeedOwner: Hashable, Codable, Sendable {
    case person(AccountID)
    case unit(UnitID)
    /// The whole agency.
    case force

    package enum Level: String, CaseIterable, Sendable {
        case person, unit, force
    }

    package var level: Level {
        switch self {
        case .person: .person
        case .unit: .unit
        case .force: .force
        }
    }

    /// The account or the unit; nil for the whole agency.
    package var id: String? {
        switch self {
        case .person(let account): account.text
        case .unit(let unit): unit.text
        case .force: nil
        }
    }

    /// Nil where nobody or nothing is named that should be.
    package init?(_ level: Level, _ id: String?) {
        switch (level, id) {
        case (.person, let id?): self = .person(AccountID(id))
        case (.unit, let id?): self = .unit(UnitID(id))
        case (.force, nil): self = .force
        default: return nil
        }
    }

    package func includes(_ sighting: Sighting) -> Bool {
        switch self {
        case .person(let account): sighting.account == account
        case .unit(let unit): sighting.unit == unit
        case .force: true
        }
    }
}
