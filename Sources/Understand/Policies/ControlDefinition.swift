package import Vocabulary

/// What normally keeps a situation safe, what it guards against, and how long its end should be seen coming.
package struct ControlDefinition: Sendable {
    package let term: Term<Subject.Control>
    package let owner: ControlOwnerID
    package let guardsAgainst: [FeatureID]
    package let leadDays: Int
    /// Whether it is a member of the family or household, who may turn out to be the one who harms.
    package let isHeldByFamily: Bool
    package let failsBy: [String]

    package init(
        term: Term<Subject.Control>,
        owner: ControlOwnerID,
        guardsAgainst: [FeatureID] = [],
        leadDays: Int = 7,
        isHeldByFamily: Bool = false,
        failsBy: [String] = []
    ) {
        self.term = term
        self.owner = owner
        self.guardsAgainst = guardsAgainst
        self.leadDays = leadDays
        self.isHeldByFamily = isHeldByFamily
        self.failsBy = failsBy
    }
}

/// What is wrong with a control.
package enum ControlConcern: String, CaseIterable, Sendable {
    case none, failed, absent, unverified
    case lapsesSoon = "lapses-soon"
    case singlePoint = "single-point"
}

/// When a control gives which concern; the first rule that holds decides.
package struct ConcernRule: Sendable {
    package let id: RuleID
    package let concern: ControlConcern
    package var when: ControlCriterion
    package let because: String

    package init(id: RuleID, concern: ControlConcern, when: ControlCriterion, because: String) {
        self.id = id
        self.concern = concern
        self.when = when
        self.because = because
    }
}
