package import Recognise
package import Understand
package import Vocabulary

/// What brings a duty professional into play: any one of these.
package struct DutyGrounds: Sendable {
    /// A threshold that is met, or of which it cannot be told yet: that is when to ask.
    package var tests: [ThresholdID]
    /// A route that is recommended.
    package var pathways: [PathwayID]
    package var vulnerabilities: [VulnerabilityID]
    package var features: [FeatureID]

    package init(
        tests: [ThresholdID] = [],
        pathways: [PathwayID] = [],
        vulnerabilities: [VulnerabilityID] = [],
        features: [FeatureID] = []
    ) {
        self.tests = tests
        self.pathways = pathways
        self.vulnerabilities = vulnerabilities
        self.features = features
    }

    /// Those that a contact gives, each once.
    package func found(in contact: Contact, _ outline: AssessmentOutline?) -> [DutyGround] {
        let (results, referrals) = (outline?.tests ?? [], outline?.referrals ?? [])
        let known = Set(contact.people.flatMap(\.vulnerabilities))
        let recorded = Set(contact.situation.map(\.feature))
        let met = tests.compactMap { test -> DutyGround? in
            let found = results.filter { $0.test == test }.map(\.result)
            if found.contains(.met) { return .met(test) }
            return found.contains(.unknown) ? .open(test) : nil
        }
        return met
            + pathways.filter { pathway in referrals.contains { $0.pathway == pathway } }.map(DutyGround.recommended)
            + vulnerabilities.filter(known.contains).map(DutyGround.vulnerability)
            + features.filter(recorded.contains).map(DutyGround.feature)
    }
}

/// Why somebody is to be asked about a contact.
package enum DutyGround: Hashable, Sendable {
    case met(ThresholdID)
    /// It cannot be told yet whether the threshold is met.
    case open(ThresholdID)
    case recommended(PathwayID)
    case vulnerability(VulnerabilityID)
    case feature(FeatureID)
}
