import Vocabulary

/// How a portfolio stands to one criterion: what is held against it, and how much of that met it.
package struct CriterionStanding: Sendable {
    package let criterion: EvidenceRule.Criterion
    package let items: [EvidenceItem]
    /// How many of the items met it by the judgement that stands; what was added since was not judged.
    package let met: Int

    static func all(of portfolio: PortfolioRecord, under rule: EvidenceRule) -> [CriterionStanding] {
        rule.criteria.map { criterion in
            let items = portfolio.evidence.filter { $0.criteria.contains(criterion.term.id) }
            let verdicts = portfolio.counting?.verdicts ?? []
            let met = items.count { item in
                verdicts.contains { $0.item == item.id && $0.criterion == criterion.term.id && $0.isMet }
            }
            return CriterionStanding(criterion: criterion, items: items, met: met)
        }
    }

    package var isMet: Bool { met >= criterion.needs }

    /// Whether it could not be met by what is there, were it all good.
    package var isShort: Bool { items.count < criterion.needs }
}
