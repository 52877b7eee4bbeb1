import PlainWords
import Recognise
import Understand
import Vocabulary

/// Tells a condition of the policy in words.
struct CriterionWords {
    let names: Names

    /// Nil where nothing is asked.
    func rule(_ heading: String, _ criterion: Criterion?) -> PolicyEntry.Rule? {
        guard let criterion else { return nil }
        return PolicyEntry.Rule(heading: heading, branches: [branch(criterion.plain)])
    }

    private func branch(_ criterion: Criterion) -> RuleBranch {
        switch criterion {
        case .all(let parts): RuleBranch(join: "All of these hold", leaves: leaves(parts))
        case .any(let parts): RuleBranch(join: "Any of these holds", leaves: leaves(parts))
        case .atLeast(let count, let parts):
            RuleBranch(join: "At least \(count) of these hold", leaves: leaves(parts))
        case .not(.any(let parts)): RuleBranch(join: "None of these holds", leaves: leaves(parts))
        case .not(let inner): RuleBranch(join: "This does not hold", leaves: [leaf(inner)])
        case .unless(.any(let parts)): RuleBranch(join: "Unless one of these is known", leaves: leaves(parts))
        case .unless(let inner): RuleBranch(join: "Unless this is known", leaves: [leaf(inner)])
        case .always, .atom, .compare: RuleBranch(join: "This holds", leaves: [leaf(criterion)])
        }
    }

    private func leaves(_ parts: [Criterion]) -> [RuleBranch.Leaf] { parts.map(leaf) }

    private func leaf(_ criterion: Criterion) -> RuleBranch.Leaf {
        let criterion = criterion.plain
        if let roles = criterion.roles {
            return RuleBranch.Leaf(words: "The person is here as \(roles.map(\.words).listed("or"))")
        }
        switch criterion {
        case .always: return RuleBranch.Leaf(words: "Always")
        case .atom(let atom): return leaf(atom)
        case .compare(let quantity, let comparison, let limit):
            return RuleBranch.Leaf(words: words(quantity, comparison, limit))
        case .all, .any, .not, .atLeast, .unless: return RuleBranch.Leaf(inner: [branch(criterion)])
        }
    }

    private func leaf(_ atom: Atom) -> RuleBranch.Leaf {
        if case .anyone(let inner) = atom {
            let within = branch(inner.plain)
            let joined = RuleBranch(
                join: "Of anyone in the contact: \(within.join.lowercasedFirst)",
                leaves: within.leaves
            )
            return RuleBranch.Leaf(inner: [joined])
        }
        let only = atom.named.count == 1 ? atom.named.first : nil
        return RuleBranch.Leaf(words: words(atom).capitalised, href: only?.href)
    }
}

extension Criterion {
    /// The same without a group that holds one thing alone.
    fileprivate var plain: Criterion {
        switch self {
        case .all(let parts) where parts.count == 1, .any(let parts) where parts.count == 1: parts[0].plain
        default: self
        }
    }

    /// The roles that it asks for, where it asks for nothing else.
    fileprivate var roles: [Role]? {
        switch self {
        case .atom(.role(let role)): return [role]
        case .any(let parts):
            let roles = parts.compactMap { if case .atom(.role(let role)) = $0 { role } else { nil } }
            return roles.isEmpty || roles.count < parts.count ? nil : roles
        default: return nil
        }
    }
}
