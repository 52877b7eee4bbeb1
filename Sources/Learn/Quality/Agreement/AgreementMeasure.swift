/// By which measure the agreement of so many is told.
package enum AgreementMeasure: String, CaseIterable, Sendable {
    /// Of two who judge all: their own habits are known.
    case cohens = "cohens-kappa"
    /// Of more: it supposes that those who judge an item are drawn anew each time.
    case fleiss = "fleiss-kappa"

    package init(assessors: Int) { self = assessors == 2 ? .cohens : .fleiss }

    /// `items` has of each item the category that each judged it to be in, the same number for each.
    func agreement(_ items: [[Int]]) -> Agreement {
        switch self {
        case .cohens: CohensKappa.agreement(items.map { $0[0] }, items.map { $0[1] })
        case .fleiss: FleissKappa.agreement(items)
        }
    }
}
