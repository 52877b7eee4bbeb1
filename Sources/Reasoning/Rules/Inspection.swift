/// Checks conditions against the facts and rules of a book, and measures how deep they nest.
struct Inspection: Sendable {
    private let facts: [FactKind]
    private let rules: [Condition]
    private var heights: [Int?]
    private var path: [RuleKey] = []

    init(facts: [FactKind], rules: [Condition]) {
        self.facts = facts
        self.rules = rules
        heights = Array(repeating: nil, count: rules.count)
    }

    /// How many levels a condition has, once it is found sound with so many levels above it.
    mutating func height(of condition: Condition, under depth: Int) throws(ReasoningError) -> Int {
        guard depth < RuleBook.deepest else { throw .tooDeep(limit: RuleBook.deepest) }
        switch condition {
        case .always, .never:
            return 1
        case .fact(let key):
            guard try kind(of: key) == .truth else { throw .wrongKind(fact: key) }
            return 1
        case .compare(let key, _, let limit):
            guard try kind(of: key).isNumeric else { throw .wrongKind(fact: key) }
            guard limit.isFinite else { throw .notANumber(fact: key) }
            return 1
        case .all(let parts), .any(let parts):
            return try 1 + tallest(of: parts, under: depth + 1)
        case .atLeast(let count, let parts):
            guard count >= 1, count <= parts.count else { throw .countOutOfRange(count, parts: parts.count) }
            return try 1 + tallest(of: parts, under: depth + 1)
        case .not(let part), .presume(let part, whenUnknown: _):
            return try 1 + height(of: part, under: depth + 1)
        case .rule(let key):
            return try 1 + height(of: key, under: depth + 1)
        }
    }

    /// How many levels a rule has, once it is found sound with so many levels above it.
    mutating func height(of key: RuleKey, under depth: Int) throws(ReasoningError) -> Int {
        guard rules.indices.contains(key.index) else { throw .unknownRule(key) }
        if let known = heights[key.index] {
            guard depth + known <= RuleBook.deepest else { throw .tooDeep(limit: RuleBook.deepest) }
            return known
        }
        if let start = path.firstIndex(of: key) { throw .circular(Array(path[start...])) }
        path.append(key)
        let height = try height(of: rules[key.index], under: depth)
        path.removeLast()
        heights[key.index] = height
        return height
    }

    private mutating func tallest(of parts: [Condition], under depth: Int) throws(ReasoningError) -> Int {
        var tallest = 0
        for part in parts {
            tallest = max(tallest, try height(of: part, under: depth))
        }
        return tallest
    }

    private func kind(of key: FactKey) throws(ReasoningError) -> FactKind {
        guard facts.indices.contains(key.index) else { throw .unknownFact(key) }
        return facts[key.index]
    }
}
