package import Vocabulary

/// A sort of professional development that can be entered.
package struct DevelopmentKind: Sendable {
    package let term: Term<Subject.DevelopmentKind>
    /// Those for whom these programmes are enter it; empty for everybody.
    package let programmes: Set<ProgrammeID>
    /// Whether that it took place is all that is asked.
    package let tookPlace: Bool

    package init(_ term: Term<Subject.DevelopmentKind>, programmes: Set<ProgrammeID>, tookPlace: Bool) {
        self.term = term
        self.programmes = programmes
        self.tookPlace = tookPlace
    }
}
