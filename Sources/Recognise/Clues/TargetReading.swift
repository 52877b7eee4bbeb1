import ClueSpotting

/// How a text holds one phrase that somebody asks about.
package struct TargetReading: Hashable, Sendable {
    /// `present`, `negated` or `possible`.
    package let assertion: String
    /// `recent`, `historical` or `hypothetical`.
    package let temporality: String
    /// `subject` or `other`.
    package let experiencer: String

    init(_ judgement: ClueSpotting.Judgement) {
        assertion =
            switch judgement.assertion {
            case .present: "present"
            case .negated: "negated"
            case .possible: "possible"
            }
        temporality =
            switch judgement.temporality {
            case .recent: "recent"
            case .historical: "historical"
            case .hypothetical: "hypothetical"
            }
        experiencer =
            switch judgement.experiencer {
            case .subject: "subject"
            case .other: "other"
            }
    }
}
