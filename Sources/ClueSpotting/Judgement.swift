/// How a text holds one phrase of the caller's choosing, on three scales that are independent of each other.
public struct Judgement: Sendable, Hashable {
    /// Whether the text affirms the phrase.
    public enum Affirmation: Sendable, Hashable, CaseIterable {
        /// Affirmed.
        case present
        /// Denied, or found absent; outranks doubt.
        case negated
        /// In doubt.
        case possible
    }

    /// When the text places the phrase.
    public enum Temporality: Sendable, Hashable, CaseIterable {
        /// Now, or undated.
        case recent
        /// Over; outranks a condition.
        case historical
        /// Conditional or still to come.
        case hypothetical
    }

    /// Whom the phrase is about.
    public enum Experiencer: Sendable, Hashable, CaseIterable {
        /// The person whom the text is about.
        case subject
        /// Somebody else.
        case other
    }

    /// Whether the text affirms the phrase.
    public let assertion: Affirmation
    /// When the text places it.
    public let temporality: Temporality
    /// Whom it is about.
    public let experiencer: Experiencer

    /// Makes a judgement.
    public init(assertion: Affirmation, temporality: Temporality, experiencer: Experiencer) {
        self.assertion = assertion
        self.temporality = temporality
        self.experiencer = experiencer
    }
}
