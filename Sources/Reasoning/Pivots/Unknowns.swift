/// The unknown facts a decision can reach, in the order it mentions them, each with a value for every answer it can tell apart.
struct Unknowns {
    private(set) var facts: [FactKey] = []
    private(set) var answers: [[FactValue]] = []
    private(set) var levels: [FactKey: Int] = [:]

    private let book: RuleBook
    private let sheet: FactSheet
    private var limits: [Set<Double>] = []
    private var followed: Set<RuleKey> = []

    init(of decision: Decision, in book: RuleBook, on sheet: FactSheet) {
        self.book = book
        self.sheet = sheet
        for row in decision.rows { visit(row.when) }
        for (fact, limits) in zip(facts, limits) {
            let kind = book.facts[fact.index]
            answers.append(
                kind.isNumeric
                    ? kind.representatives(around: limits).map(FactValue.number)
                    : [.truth(false), .truth(true)]
            )
        }
    }

    private mutating func visit(_ condition: Condition) {
        switch condition {
        case .always, .never:
            break
        case .fact(let key):
            note(key, numeric: false, limit: nil)
        case .compare(let key, _, let limit):
            note(key, numeric: true, limit: limit)
        case .all(let parts), .any(let parts), .atLeast(_, let parts):
            for part in parts { visit(part) }
        case .not(let part), .presume(let part, whenUnknown: _):
            visit(part)
        case .rule(let key):
            guard !sheet.setAside.contains(key), followed.insert(key).inserted, let rule = book.rule(key) else {
                return
            }
            visit(rule)
        }
    }

    private mutating func note(_ key: FactKey, numeric: Bool, limit: Double?) {
        guard book.facts.indices.contains(key.index), book.facts[key.index].isNumeric == numeric else { return }
        guard sheet[key] == .unknown else { return }
        let level: Int
        if let known = levels[key] {
            level = known
        } else {
            level = facts.count
            levels[key] = level
            facts.append(key)
            limits.append([])
        }
        if let limit { limits[level].insert(limit) }
    }
}
