package import Recognise
package import Vocabulary

/// How the things of a policy and the people of a contact are called when they are spoken of.
package struct Names: Sendable {
    private let things: Things
    private var people: [PersonID: String] = [:]

    package init(_ policy: Policy) {
        things = Things(policy)
    }

    /// What the policy names, shared by reference.
    private final class Things: Sendable {
        let vulnerabilities: [VulnerabilityID: VulnerabilityDefinition]
        let features: [FeatureID: FeatureDefinition]
        let controls: [ControlID: ControlDefinition]
        let clues: [ClueID: ClueDefinition]
        let harms: [HarmID: String]
        let agencies: [AgencyID: String]
        let pathways: [PathwayID: PathwayDefinition]
        let thresholds: [ThresholdID: ThresholdDefinition]
        let facts: [FactID: FactDefinition]
        let owners: [ControlOwnerID: String]
        let alerts: [AlertID: String]
        let instruments: [InstrumentID: String]

        init(_ policy: Policy) {
            vulnerabilities = Dictionary(policy.vulnerabilities.map { ($0.term.id, $0) }) { first, _ in first }
            features = Dictionary(policy.features.map { ($0.term.id, $0) }) { first, _ in first }
            controls = Dictionary(policy.controls.map { ($0.term.id, $0) }) { first, _ in first }
            clues = Dictionary(policy.clues.map { ($0.term.id, $0) }) { first, _ in first }
            harms = Dictionary(policy.harms.map { ($0.id, $0.title) }) { first, _ in first }
            agencies = Dictionary(policy.agencies.map { ($0.term.id, $0.term.title) }) { first, _ in first }
            pathways = Dictionary(policy.pathways.map { ($0.id, $0) }) { first, _ in first }
            thresholds = Dictionary(policy.thresholds.map { ($0.id, $0) }) { first, _ in first }
            facts = Dictionary(policy.facts.map { ($0.id, $0) }) { first, _ in first }
            owners = Dictionary(policy.controlOwners.map { ($0.id, $0.title) }) { first, _ in first }
            alerts = Dictionary(policy.alerts.map { ($0.id, $0.title) }) { first, _ in first }
            instruments = Dictionary(policy.instruments.map { ($0.term.id, $0.term.title) }) { first, _ in first }
        }
    }

    /// The same, with the people of one contact.
    package func with(_ people: [Person]) -> Names {
        naming(Dictionary(people.map { ($0.id, $0.spokenName) }) { first, _ in first })
    }

    package func naming(_ people: [PersonID: String]) -> Names {
        var names = self
        names.people = people
        return names
    }

    package func fact(_ id: FactID) -> FactDefinition? { things.facts[id] }

    func control(_ id: ControlID) -> ControlDefinition? { things.controls[id] }
    func feature(_ id: FeatureID) -> FeatureDefinition? { things.features[id] }
    func clue(_ id: ClueID) -> ClueDefinition? { things.clues[id] }
    func threshold(_ id: ThresholdID) -> ThresholdDefinition? { things.thresholds[id] }
    func pathway(_ id: PathwayID) -> PathwayDefinition? { things.pathways[id] }

    package func title(_ id: VulnerabilityID) -> String { things.vulnerabilities[id]?.term.title ?? id.text }
    package func title(_ id: FeatureID) -> String { things.features[id]?.term.title ?? id.text }
    package func title(_ id: ControlID) -> String { things.controls[id]?.term.title ?? id.text }
    package func title(_ id: ClueID) -> String { things.clues[id]?.term.title ?? id.text }
    package func title(_ id: HarmID) -> String { things.harms[id] ?? id.text }
    package func title(_ id: AgencyID) -> String { things.agencies[id] ?? id.text }
    package func title(_ id: PathwayID) -> String { things.pathways[id]?.title ?? id.text }
    package func title(_ id: ControlOwnerID) -> String { things.owners[id] ?? id.text }
    package func title(_ id: InstrumentID) -> String { things.instruments[id] ?? id.text }
    package func title(_ id: AlertID) -> String { things.alerts[id] ?? id.text }
    package func title(_ id: ThresholdID) -> String { things.thresholds[id]?.title ?? id.text }

    /// A person's name; nobody named where there is none.
    package func person(_ id: PersonID?) -> String {
        guard let id else { return "anyone here" }
        return people[id] ?? id.text
    }
}
