package import Reasoning
package import Vocabulary

/// A condition of the policy: what must be so, in the policy's own terms.
package indirect enum Criterion: Hashable, Sendable {
    case always
    case atom(Atom)
    case compare(Quantity, Comparison, Double)
    case all([Criterion])
    case any([Criterion])
    case not(Criterion)
    case atLeast(Int, [Criterion])
    /// Holds unless the inner condition is known to hold.
    case unless(Criterion)
}

extension Criterion {
    /// Every atom within, in written order.
    package var atoms: [Atom] {
        switch self {
        case .always, .compare: []
        case .atom(let atom): [atom]
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.atoms)
        case .not(let inner), .unless(let inner): inner.atoms
        }
    }

    /// Every number compared within, in written order.
    package var quantities: [Quantity] {
        switch self {
        case .always, .atom: []
        case .compare(let quantity, _, _): [quantity]
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.quantities)
        case .not(let inner), .unless(let inner): inner.quantities
        }
    }

    /// The facts that it asks for itself, in written order.
    package var facts: [FactID] {
        atoms.compactMap { if case .fact(let id) = $0 { id } else { nil } }
            + quantities.compactMap { if case .fact(let id) = $0 { id } else { nil } }
    }

    /// Under 18, or possibly under 18.
    package static let isChild = Criterion.compare(.age, .less, 18)
    /// Known to be 18 or over.
    package static let isAdult = Criterion.compare(.age, .atLeast, 18)
}
