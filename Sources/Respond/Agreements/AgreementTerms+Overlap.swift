import Understand
import Vocabulary

extension AgreementTerms {
    /// What two agreements would both say, in words; nil where they can stand beside each other.
    func overlap(with other: AgreementTerms) -> (field: String, words: String)? {
        let isApart = until.map { $0 < other.from } ?? false || other.until.map { $0 < from } ?? false
        let shared = Set(parties).intersection(other.parties)
        guard !isApart, !shared.isEmpty, unit == nil || other.unit == nil || unit == other.unit else { return nil }
        if let way = leads.first(where: { mine in
            other.leads.contains { mine.isAgainst($0, for: shared) }
        }) {
            return (way.field, "where \(way.pathway) leads")
        }
        guard shared.count > 1 else { return nil }
        if let twice = differences.first(where: { mine in other.differences.contains { $0.key == mine.key } }) {
            return (twice.field, twice.told)
        }
        return nil
    }

    /// To whom it leads by which route, as a route or as a part says it.
    private var leads: [Lead] {
        routes.map { Lead(field: "routes", pathway: $0.pathway, to: $0.to) }
            + roles.filter { $0.role == .primary }.map { Lead(field: "roles", pathway: $0.pathway, to: $0.agency) }
    }

    private struct Lead {
        let field: String
        let pathway: PathwayID
        let to: AgencyID

        /// Whether some sender would find two agencies for one route.
        func isAgainst(_ other: Lead, for senders: Set<AgencyID>) -> Bool {
            field == other.field && pathway == other.pathway && to != other.to
                && !senders.subtracting([to, other.to]).isEmpty
        }
    }
}

extension AgreedDifference {
    fileprivate var field: String {
        switch self {
        case .route: "routes"
        case .role: "roles"
        case .clock: "clocks"
        case .hours: "hours"
        case .threshold: "thresholds"
        }
    }

    fileprivate var told: String {
        switch self {
        case .route(let route): "where \(route.pathway) leads"
        case .role(let role): "the part of \(role.agency) by \(role.pathway)"
        case .clock(let clock): "the time to \(clock.stage.rawValue) by \(clock.pathway)"
        case .hours: "the hours of the day"
        case .threshold(let threshold): "the threshold \(threshold.threshold)"
        }
    }
}
