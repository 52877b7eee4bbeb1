package import Vocabulary

/// A rank of officers or a grade of staff, and its standing; those of one standing are peers.
package struct RankDefinition: Sendable {
    package let term: Term<Subject.Rank>
    package let level: Int

    package init(_ term: Term<Subject.Rank>, level: Int) {
        self.term = term
        self.level = level
    }
}
