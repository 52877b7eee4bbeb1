import Notation
package import Vocabulary

/// The terms of the policy in force that a contact document may use.
package struct KnownTerms: Sendable {
    package let clues: Set<ClueID>
    package let vulnerabilities: Set<VulnerabilityID>
    package let features: Set<FeatureID>
    package let controls: Set<ControlID>
    package let controlOwners: Set<ControlOwnerID>
    package let pathways: Set<PathwayID>
    /// The questions of each instrument.
    package let instruments: [InstrumentID: Set<RuleID>]
    /// The facts asked about the contact as a whole.
    package let contactFacts: [FactID: FactShape]
    /// The facts asked about one person.
    package let personFacts: [FactID: FactShape]

    package init(
        clues: Set<ClueID>,
        vulnerabilities: Set<VulnerabilityID>,
        features: Set<FeatureID>,
        controls: Set<ControlID>,
        controlOwners: Set<ControlOwnerID>,
        pathways: Set<PathwayID>,
        instruments: [InstrumentID: Set<RuleID>] = [:],
        contactFacts: [FactID: FactShape],
        personFacts: [FactID: FactShape]
    ) {
        self.clues = clues
        self.vulnerabilities = vulnerabilities
        self.features = features
        self.controls = controls
        self.controlOwners = controlOwners
        self.pathways = pathways
        self.instruments = instruments
        self.contactFacts = contactFacts
        self.personFacts = personFacts
    }
}

/// What an answer to a fact looks like.
package enum FactShape: String, CaseIterable, Sendable {
    /// Yes or no.
    case truth
    /// A whole number.
    case count
}
