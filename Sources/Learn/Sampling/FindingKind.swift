package import Vocabulary

/// What a review of practice may find, and of which behaviours it tells.
package struct FindingKind: Sendable {
    package let term: Term<Subject.FindingKind>
    package let behaviours: [BehaviourID]
    /// Whether it is something that went well.
    package let isGood: Bool

    package init(_ term: Term<Subject.FindingKind>, _ behaviours: [BehaviourID], isGood: Bool) {
        self.term = term
        self.behaviours = behaviours
        self.isGood = isGood
    }
}
