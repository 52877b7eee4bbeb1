package import Recognise

/// What the policy says of looking at practice, and of what follows from it.
package struct SamplingPolicy: Sendable {
    package let findings: [FindingKind]
    /// Of every hundred that are drawn, how many are of a grade.
    package let shares: [Grade: Int]
    package let mostDrawn: Int
    package let needs: NeedRule
    /// Below so many samples on either side it is not said whether anything changed.
    package let fewestSamples: Int
    /// Beyond the unit, people are told of only in counts of at least so many.
    package let fewestPeople: Int

    package init(
        findings: [FindingKind],
        shares: [Grade: Int],
        mostDrawn: Int,
        needs: NeedRule,
        fewestSamples: Int,
        fewestPeople: Int
    ) {
        self.findings = findings
        self.shares = shares
        self.mostDrawn = mostDrawn
        self.needs = needs
        self.fewestSamples = fewestSamples
        self.fewestPeople = fewestPeople
    }

    /// Where a force has said nothing of it.
    package static let none = SamplingPolicy(
        findings: [],
        shares: [:],
        mostDrawn: 0,
        needs: NeedRule(notShown: 1, of: 1, people: 1, units: 1, dueDays: 1),
        fewestSamples: 1,
        fewestPeople: 1
    )
}
