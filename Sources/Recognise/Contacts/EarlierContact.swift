package import Vocabulary

/// An earlier contact as it is known now; it may be short.
package struct EarlierContact: Sendable {
    package var at: Instant
    package var kind: ContactKind
    package var narrative: String
    package var people: [PersonID]
    /// Where it was, and where those met then were known to live.
    package var places: [Location]
    package var situation: [RecordedFeature]
    package var grade: Grade?
    /// Clues raised then.
    package var concerns: [ClueID]

    package init(
        at: Instant,
        kind: ContactKind,
        narrative: String = "",
        people: [PersonID] = [],
        places: [Location] = [],
        situation: [RecordedFeature] = [],
        grade: Grade? = nil,
        concerns: [ClueID] = []
    ) {
        self.at = at
        self.kind = kind
        self.narrative = narrative
        self.people = people
        self.places = places
        self.situation = situation
        self.grade = grade
        self.concerns = concerns
    }
}
