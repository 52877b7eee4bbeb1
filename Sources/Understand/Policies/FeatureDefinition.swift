package import Vocabulary

/// A feature of the person, and when it follows from what is recorded.
package struct VulnerabilityDefinition: Sendable {
    package let term: Term<Subject.Vulnerability>
    /// When it holds without anybody saying so, such as a child by age.
    package let arises: Criterion?

    package init(term: Term<Subject.Vulnerability>, arises: Criterion? = nil) {
        self.term = term
        self.arises = arises
    }
}

/// A feature of the situation.
package struct FeatureDefinition: Sendable {
    package let term: Term<Subject.Feature>
    /// Whether it is abuse, neglect or exploitation by a person.
    package let isHarmful: Bool

    package init(term: Term<Subject.Feature>, isHarmful: Bool) {
        self.term = term
        self.isHarmful = isHarmful
    }
}
