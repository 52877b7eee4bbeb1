package import Vocabulary

/// A sort of duty professional who can be asked before something is decided.
package struct DutyKind: Sendable {
    package let term: Term<Subject.DutyKind>
    /// Whose they are; who answers for them at night may be another.
    package let agency: AgencyID
    /// What they are asked before.
    package let before: String
    /// What they are told first, in this order.
    package let sayFirst: [String]
    /// When nobody is asked, and 999 is rung instead.
    package let emergency: String
    package let when: DutyGrounds
    /// The need under which the directory lists who of them is on duty.
    package let listedAs: String
    /// Whom to ask where none of them can be rung, the first first.
    package let otherwise: [DutyKindID]

    package init(
        _ term: Term<Subject.DutyKind>,
        of agency: AgencyID,
        before: String,
        sayFirst: [String],
        emergency: String,
        when: DutyGrounds,
        listedAs: String,
        otherwise: [DutyKindID] = []
    ) {
        self.term = term
        self.agency = agency
        self.before = before
        self.sayFirst = sayFirst
        self.emergency = emergency
        self.when = when
        self.listedAs = listedAs
        self.otherwise = otherwise
    }
}

/// What the policy says of asking before deciding.
package struct AdvicePolicy: Sendable {
    package let kinds: [DutyKind]

    package init(_ kinds: [DutyKind]) {
        self.kinds = kinds
    }

    package subscript(_ id: DutyKindID) -> DutyKind? { kinds.first { $0.term.id == id } }
}
