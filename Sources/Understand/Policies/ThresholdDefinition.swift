package import Vocabulary

/// A published threshold: what must hold, and under which law.
package struct ThresholdDefinition: Sendable {
    package let id: ThresholdID
    package let title: String
    package let meaning: String
    package let about: Scope
    /// The people whom it concerns; nil for everyone.
    package let scope: Criterion?
    /// What brings it into play when none of its facts was answered.
    package let raisedBy: Criterion?
    package var metWhen: Criterion
    /// The grade once it is met: the first that holds.
    package let grades: [GradeRow]
    package let law: [LegalRule]
    package let authority: Authority

    /// A grade and when it is given.
    package struct GradeRow: Sendable {
        package let grade: String
        package let when: Criterion

        package init(grade: String, when: Criterion) {
            self.grade = grade
            self.when = when
        }
    }

    package init(
        id: ThresholdID,
        title: String,
        meaning: String,
        about: Scope,
        scope: Criterion? = nil,
        raisedBy: Criterion? = nil,
        metWhen: Criterion,
        grades: [GradeRow] = [],
        law: [LegalRule] = [],
        authority: Authority
    ) {
        self.id = id
        self.title = title
        self.meaning = meaning
        self.about = about
        self.scope = scope
        self.raisedBy = raisedBy
        self.metWhen = metWhen
        self.grades = grades
        self.law = law
        self.authority = authority
    }
}
