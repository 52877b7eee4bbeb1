package import Vocabulary

/// One value in which an agreement differs from the national policy.
package enum AgreedDifference: Hashable, Sendable {
    case route(AgreedRoute)
    case role(AgreedRole)
    case clock(AgreedClock)
    case hours(AgreedHours)
    case threshold(AgreedThreshold)

    package var because: String {
        switch self {
        case .route(let route): route.because
        case .role(let role): role.because
        case .clock(let clock): clock.because
        case .hours(let hours): hours.because
        case .threshold(let threshold): threshold.because
        }
    }

    /// The route that it is about; nil where it is about all of them.
    package var pathway: PathwayID? {
        switch self {
        case .route(let route): route.pathway
        case .role(let role): role.pathway
        case .clock(let clock): clock.pathway
        case .hours, .threshold: nil
        }
    }

    /// By which it is found again among the others of its agreement.
    package var key: String {
        switch self {
        case .route(let route): "route.\(route.pathway)"
        case .role(let role): "role.\(role.pathway).\(role.agency)"
        case .clock(let clock): "clock.\(clock.pathway).\(clock.stage.rawValue)"
        case .hours: "hours"
        case .threshold(let threshold): "threshold.\(threshold.threshold)"
        }
    }
}

extension AgreementTerms {
    /// All that differs, whom it concerns first.
    package var differences: [AgreedDifference] {
        routes.map(AgreedDifference.route) + roles.map(AgreedDifference.role) + clocks.map(AgreedDifference.clock)
            + (hours.map { [.hours($0)] } ?? []) + thresholds.map(AgreedDifference.threshold)
    }

    /// The same with one more difference; hours take the place of those before.
    package func adding(_ difference: AgreedDifference) -> AgreementTerms {
        var terms = self
        switch difference {
        case .route(let route): terms.routes.append(route)
        case .role(let role): terms.roles.append(role)
        case .clock(let clock): terms.clocks.append(clock)
        case .hours(let hours): terms.hours = hours
        case .threshold(let threshold): terms.thresholds.append(threshold)
        }
        return terms
    }

    /// The same without the difference of a key.
    package func without(_ key: String) -> AgreementTerms {
        var terms = self
        terms.routes.removeAll { AgreedDifference.route($0).key == key }
        terms.roles.removeAll { AgreedDifference.role($0).key == key }
        terms.clocks.removeAll { AgreedDifference.clock($0).key == key }
        if key == "hours" { terms.hours = nil }
        terms.thresholds.removeAll { AgreedDifference.threshold($0).key == key }
        return terms
    }
}
