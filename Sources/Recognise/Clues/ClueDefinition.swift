package import Vocabulary

/// An observation, and what it points to.
package struct ClueDefinition: Sendable {
    package let term: Term<Subject.Clue>
    /// Under what the policy lists it, such as `Clues of place`.
    package let theme: String
    package var suggestsVulnerabilities: [VulnerabilityID]
    package var suggestsFeatures: [FeatureID]
    package let phrases: [String]
    /// Phrases that tell its opposite, such as `sober`; what they tell is that the clue is absent.
    package let opposites: [String]
    /// Whether it is history by its meaning, so that no words place it in the past.
    package let isHistory: Bool

    package init(
        term: Term<Subject.Clue>,
        theme: String = "",
        suggestsVulnerabilities: [VulnerabilityID] = [],
        suggestsFeatures: [FeatureID] = [],
        phrases: [String] = [],
        opposites: [String] = [],
        isHistory: Bool = false
    ) {
        self.term = term
        self.theme = theme
        self.suggestsVulnerabilities = suggestsVulnerabilities
        self.suggestsFeatures = suggestsFeatures
        self.phrases = phrases
        self.opposites = opposites
        self.isHistory = isHistory
    }
}
