package import Vocabulary

/// A feature of the situation that the responder recorded.
package struct RecordedFeature: Hashable, Sendable {
    package var feature: FeatureID
    package var about: PersonID?
    /// Who causes it, where somebody does.
    package var by: PersonID?
    package var note: String?

    package init(_ feature: FeatureID, about: PersonID?, by: PersonID? = nil, note: String? = nil) {
        self.feature = feature
        self.about = about
        self.by = by
        self.note = note
    }
}
