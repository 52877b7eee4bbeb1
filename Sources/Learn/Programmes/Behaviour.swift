package import Vocabulary

/// What somebody does who follows a guideline: objectives, criteria and findings from practice all name one.
package struct Behaviour: Sendable {
    package let term: Term<Subject.Behaviour>
    package let guideline: GuidelineID

    package init(_ term: Term<Subject.Behaviour>, of guideline: GuidelineID) {
        self.term = term
        self.guideline = guideline
    }
}
