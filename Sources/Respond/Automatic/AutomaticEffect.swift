package import Vocabulary

/// Something that Heed did by itself, as an event told it; it names nobody.
package struct AutomaticEffect: Hashable, Sendable {
    package let event: Event.Name
    package let at: Instant
    package let because: String
    /// The record at which it is looked at by the one who asks.
    package let place: EffectPlace
}

/// A record and its sort.
package struct EffectPlace: Hashable, Sendable {
    package let kind: RecordKind
    package let id: RecordID

    init(_ kind: RecordKind, _ id: RecordID) {
        self.kind = kind
        self.id = id
    }
}

/// Something that Heed does by itself, how it went, and what of its latest effects somebody may see.
package struct AutomaticView: Sendable {
    package let thing: AutomaticThing
    package let run: AutomaticRun
    /// The latest first.
    package let effects: [AutomaticEffect]
    /// How many of the latest are about records out of reach.
    package let others: Int
}
