package import Vocabulary

/// What a portfolio holds, and who may judge it.
package struct EvidenceRule: Sendable {
    package let criteria: [Criterion]
    package let assessors: Assessors

    package init(criteria: [Criterion], assessors: Assessors) {
        self.criteria = criteria
        self.assessors = assessors
    }

    /// What evidence is held against.
    package struct Criterion: Sendable {
        package let term: Term<Subject.Criterion>
        package let behaviours: [BehaviourID]
        /// How many items meet it.
        package let needs: Int
        package let kinds: Set<Kind>

        package init(_ term: Term<Subject.Criterion>, _ behaviours: [BehaviourID], needs: Int, of kinds: Set<Kind>) {
            self.term = term
            self.behaviours = behaviours
            self.needs = needs
            self.kinds = kinds
        }
    }

    /// What an item of evidence is.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case observation, reflection, testimony, discussion
        case workProduct = "work-product"
    }

    /// Who may judge it; never the one whose work it is.
    package struct Assessors: Sendable {
        package let roles: Set<AccountRole>
        /// What they have to have done themselves.
        package let holding: [ProgrammeID]
        package let apartFrom: Set<Tie>

        package init(roles: Set<AccountRole>, holding: [ProgrammeID], apartFrom: Set<Tie>) {
            self.roles = roles
            self.holding = holding
            self.apartFrom = apartFrom
        }
    }

    /// What somebody is to a candidate beside their assessor.
    package enum Tie: String, CaseIterable, Codable, Sendable {
        case lineManager = "line-manager"
        case decider
    }
}
