package import Vocabulary

/// Something of the work that stays with people, and within how many weeks somebody speaks with them about how they are.
package struct ExposureKind: Sendable {
    package let term: Term<Subject.ExposureKind>
    package let withinWeeks: Int

    package init(_ term: Term<Subject.ExposureKind>, withinWeeks: Int) {
        self.term = term
        self.withinWeeks = withinWeeks
    }
}
