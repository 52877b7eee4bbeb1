import Recognise
package import Vocabulary

/// How the things of a policy and the people of a contact are called when they are spoken of.
package struct Names: Sendable {
    private let vulnerabilities: [VulnerabilityID: VulnerabilityDefinition]
    private let features: [FeatureID: FeatureDefinition]
    private let controls: [ControlID: ControlDefinition]
    private let clues: [ClueID: ClueDefinition]
    private let harms: [HarmID: String]
    private let agencies: [AgencyID: String]
    private let pathways: [PathwayID: PathwayDefinition]
    private let thresholds: [ThresholdID: ThresholdDefinition]
    private let facts: [FactID: FactDefinition]
    private var people: [PersonID: String] = [:]

    package init(_ policy: Policy) {
        vulnerabilities = Dictionary(policy.vulnerabilities.map { ($0.term.id, $0) }) { first, _ in first }
        features = Dictionary(policy.features.map { ($0.term.id, $0) }) { first, _ in first }
        controls = Dictionary(policy.controls.map { ($0.term.id, $0) }) { first, _ in first }
        clues = Dictionary(policy.clues.map { ($0.term.id, $0) }) { first, _ in first }
        harms = Dictionary(policy.harms.map { ($0.id, $0.title) }) { first, _ in first }
        agencies = Dictionary(policy.agencies.map { ($0.term.id, $0.term.title) }) { first, _ in first }
        pathways = Dictionary(policy.pathways.map { ($0.id, $0) }) { first, _ in first }
        thresholds = Dictionary(policy.thresholds.map { ($0.id, $0) }) { first, _ in first }
        facts = Dictionary(policy.facts.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The same, with the people of one contact.
    func with(_ people: [Person]) -> Names {
        naming(Dictionary(people.map { ($0.id, $0.spokenName) }) { first, _ in first })
    }

    func naming(_ people: [PersonID: String]) -> Names {
        var names = self
        names.people = people
        return names
    }

    func control(_ id: ControlID) -> ControlDefinition? { controls[id] }
    func feature(_ id: FeatureID) -> FeatureDefinition? { features[id] }
    func clue(_ id: ClueID) -> ClueDefinition? { clues[id] }
    func fact(_ id: FactID) -> FactDefinition? { facts[id] }
    func threshold(_ id: ThresholdID) -> ThresholdDefinition? { thresholds[id] }
    func pathway(_ id: PathwayID) -> PathwayDefinition? { pathways[id] }

    package func title(_ id: VulnerabilityID) -> String { vulnerabilities[id]?.term.title ?? id.text }
    package func title(_ id: FeatureID) -> String { features[id]?.term.title ?? id.text }
    package func title(_ id: ControlID) -> String { controls[id]?.term.title ?? id.text }
    package func title(_ id: ClueID) -> String { clues[id]?.term.title ?? id.text }
    package func title(_ id: HarmID) -> String { harms[id] ?? id.text }
    package func title(_ id: AgencyID) -> String { agencies[id] ?? id.text }
    package func title(_ id: PathwayID) -> String { pathways[id]?.title ?? id.text }
    package func title(_ id: ThresholdID) -> String { thresholds[id]?.title ?? id.text }

    /// A person's name; nobody named where there is none.
    package func person(_ id: PersonID?) -> String {
        guard let id else { return "anyone here" }
        return people[id] ?? id.text
    }
}
