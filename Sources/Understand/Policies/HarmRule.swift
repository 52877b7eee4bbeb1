package import Vocabulary

/// How a vulnerability, a feature and the state of the controls make a harm.
package struct HarmRule: Sendable {
    package let id: RuleID
    package let harm: HarmID
    /// One of these must be there; nil where anybody would be harmed.
    ///
    /// An empty list means any vulnerability.
    package let vulnerabilities: [VulnerabilityID]?
    package let features: [FeatureID]
    package let clues: [ClueID]
    /// A control of these kinds that can be relied on keeps the harm away.
    package let heldBy: [ControlID]
    package let because: String
    package let authority: Authority
    /// True only to prove that the rule matters.
    package var isInverted = false

    package init(
        id: RuleID,
        harm: HarmID,
        vulnerabilities: [VulnerabilityID]?,
        features: [FeatureID],
        clues: [ClueID],
        heldBy: [ControlID],
        because: String,
        authority: Authority
    ) {
        self.id = id
        self.harm = harm
        self.vulnerabilities = vulnerabilities
        self.features = features
        self.clues = clues
        self.heldBy = heldBy
        self.because = because
        self.authority = authority
    }

    /// The rule as a condition about one person.
    package var when: Criterion {
        var parts: [Criterion] = []
        if let vulnerabilities { parts.append(.atom(.vulnerability(vulnerabilities, confirmedOnly: false))) }
        var situation: [Criterion] = []
        if !features.isEmpty { situation.append(.atom(.feature(features, .about))) }
        if !clues.isEmpty { situation.append(.atom(.clue(clues))) }
        parts.append(.any(situation))
        if !heldBy.isEmpty { parts.append(.not(.atom(.reliedOn(heldBy)))) }
        let whole = Criterion.all(parts)
        return isInverted ? .not(whole) : whole
    }
}
