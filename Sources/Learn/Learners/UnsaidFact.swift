package import Access

/// What an account does not say, although what is asked of somebody depends on it.
package enum UnsaidFact: String, CaseIterable, Sendable {
    /// A programme that is for some ranks of what they are may be theirs.
    case rank
    /// What has to be done within a time counts from when it was first asked of everybody.
    case since
}

extension LearnPolicy {
    /// What has to be said with an account before all that is asked here is surely right.
    package func unsaid(of account: Account) -> [UnsaidFact] {
        let learner = Learner(account)
        return UnsaidFact.allCases.filter { fact in
            switch fact {
            case .rank:
                account.rank == nil && programmes.flatMap(\.audiences).contains { $0.waitsForRank(of: learner) }
            case .since: account.since == nil && programmes(for: learner).contains { $0.due(for: learner) != nil }
            }
        }
    }
}

extension Audience {
    /// Whether somebody would belong to it if they were of one of its ranks.
    fileprivate func waitsForRank(of learner: Learner) -> Bool {
        !ranks.isEmpty && agencies.contains(learner.agency)
            && (roles.isEmpty || !roles.isDisjoint(with: learner.roles))
    }
}
