package import Vocabulary

/// For whom a programme is: people of some agencies, in some roles, of some ranks.
package struct Audience: Hashable, Sendable {
    package let agencies: Set<AgencyID>
    /// Any of these; empty for every role.
    package let roles: Set<AccountRole>
    /// Any of these; empty for every rank, and for those who have none.
    package let ranks: Set<RankID>
    /// Within how long after they came into it; nil for those who may take it and need not.
    package let within: LearningSpan?
    /// Which modules are theirs; nil for all.
    package let modules: Set<LearningModuleID>?

    package init(
        agencies: Set<AgencyID>,
        roles: Set<AccountRole> = [],
        ranks: Set<RankID> = [],
        within: LearningSpan? = nil,
        modules: Set<LearningModuleID>? = nil
    ) {
        self.agencies = agencies
        self.roles = roles
        self.ranks = ranks
        self.within = within
        self.modules = modules
    }

    package func includes(_ learner: Learner) -> Bool {
        agencies.contains(learner.agency) && (roles.isEmpty || !roles.isDisjoint(with: learner.roles))
            && (ranks.isEmpty || learner.rank.map(ranks.contains) ?? false)
    }
}
