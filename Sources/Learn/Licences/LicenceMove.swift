/// What can be done with a licence after it was applied for: from where, to where, by whom, and what has to be said.
package enum LicenceMove: String, CaseIterable, Codable, Sendable {
    case admit, award
    case awardWithConditions = "award-with-conditions"
    case deferDecision = "defer"
    case takeUpAgain = "take-up-again"
    case imposeConditions = "impose-conditions"
    case liftConditions = "lift-conditions"
    case renew, suspend, withdraw
    case giveUp = "give-up"
    case lapse, restore, transfer, appeal
    case upholdAppeal = "uphold-appeal"
    case dismissAppeal = "dismiss-appeal"

    package var rule: Rule {
        let active: Set<LicenceRecord.Status> = [.awarded, .conditional, .restored]
        let contested: Set<LicenceRecord.Status> = [.deferred, .conditional, .suspended, .withdrawn]
        return switch self {
        case .admit: Rule([.applied], .state(.inPortfolio), .scheme, [])
        case .award: Rule([.inPortfolio], .state(.awarded), .panel, [.scopes])
        case .awardWithConditions: Rule([.inPortfolio], .state(.conditional), .panel, [.scopes, .conditions, .reason])
        case .deferDecision: Rule([.applied, .inPortfolio], .state(.deferred), .panel, [.reason])
        case .takeUpAgain: Rule([.deferred], .state(.inPortfolio), .holder, [])
        case .imposeConditions:
            Rule([.awarded, .restored], .state(.conditional), .panel, [.conditions, .reason])
        case .liftConditions: Rule([.conditional], .state(.awarded), .panel, [.reason])
        case .renew: Rule(active, .asItWas, .panel, [.grounds])
        case .suspend: Rule(active, .state(.suspended), .panel, [.reason, .handling])
        case .withdraw:
            Rule(active.union([.deferred, .suspended, .lapsed]), .state(.withdrawn), .panel, [.reason, .handling])
        case .giveUp:
            Rule(
                active.union([.applied, .inPortfolio, .deferred, .suspended, .lapsed]),
                .state(.withdrawn),
                .holder,
                [.handling]
            )
        case .lapse: Rule(active, .state(.lapsed), .clock, [])
        case .restore: Rule([.suspended, .lapsed], .state(.restored), .panel, [.scopes, .reason, .grounds])
        case .transfer: Rule(active.union([.inPortfolio, .suspended, .lapsed]), .asItWas, .scheme, [.agency])
        case .appeal: Rule(contested, .asItWas, .holder, [.reason])
        case .upholdAppeal: Rule(contested, .before, .otherPanel, [.reason])
        case .dismissAppeal: Rule(contested, .asItWas, .otherPanel, [.reason])
        }
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<LicenceRecord.Status>
        package let to: Target
        package let whose: Party
        package let asks: Set<Asked>

        fileprivate init(_ from: Set<LicenceRecord.Status>, _ to: Target, _ whose: Party, _ asks: Set<Asked>) {
            self.from = from
            self.to = to
            self.whose = whose
            self.asks = asks
        }
    }

    package enum Target: Hashable, Sendable {
        case state(LicenceRecord.Status)
        case asItWas
        /// Where it stood before the step that is appealed against.
        case before
    }

    /// Whose move it is.
    package enum Party: String, CaseIterable, Sendable {
        case holder, panel, clock
        /// Those who look after the scheme.
        case scheme
        /// A panel of which nobody took part in what is appealed against.
        case otherPanel = "other panel"
    }

    /// What has to be said.
    package enum Asked: String, CaseIterable, Sendable {
        case reason, conditions, scopes, agency, grounds
        /// What happens to the work that they hold, and to the people in it.
        case handling
    }

    /// Whether its holder may ask others to look at it again.
    package var isAdverse: Bool {
        [.awardWithConditions, .deferDecision, .imposeConditions, .suspend, .withdraw].contains(self)
    }
}
