/// A decision drawn as a diagram over its unknown facts.
struct Drawing {
    let unknowns: Unknowns
    private(set) var diagram = Diagram()
    private(set) var root: Diagram.Place = 0

    private let book: RuleBook
    private let sheet: FactSheet
    private var rules: [RuleKey: Diagram.Place] = [:]

    init(of decision: Decision, in book: RuleBook, on sheet: FactSheet) {
        self.book = book
        self.sheet = sheet
        unknowns = Unknowns(of: decision, in: book, on: sheet)
        root = diagram.place(of: .outcome(decision.otherwise))
        for row in decision.rows.reversed() {
            let outcome = diagram.place(of: .outcome(row.outcome))
            root = diagram.choose(draw(row.when), then: outcome, else: root)
        }
    }

    private mutating func draw(_ condition: Condition) -> Diagram.Place {
        switch condition {
        case .always: return diagram.yes
        case .never: return diagram.no
        case .fact(let key): return draw(key) { $0.truth }
        case .compare(let key, let comparison, let limit): return draw(key) { $0.truth(comparison, limit) }
        case .all(let parts): return draw(parts.count, of: parts)
        case .any(let parts): return draw(1, of: parts)
        case .atLeast(let count, let parts): return draw(count, of: parts)
        case .not(let part): return diagram.choose(draw(part), then: diagram.no, else: diagram.yes)
        case .rule(let key): return draw(key)
        case .presume(let part, whenUnknown: _): return draw(part)
        }
    }

    private mutating func draw(_ key: FactKey, _ truth: (FactValue) -> Truth) -> Diagram.Place {
        guard let level = unknowns.levels[key] else { return truth(sheet[key]) == .yes ? diagram.yes : diagram.no }
        let children = unknowns.answers[level].map { truth($0) == .yes ? diagram.yes : diagram.no }
        return diagram.place(of: .branch(level: level, children: children))
    }

    private mutating func draw(_ key: RuleKey) -> Diagram.Place {
        guard !sheet.setAside.contains(key), let rule = book.rule(key) else { return diagram.no }
        if let known = rules[key] { return known }
        let place = draw(rule)
        rules[key] = place
        return place
    }

    /// The condition that at least so many parts hold.
    ///
    /// From the last part to the first, `reached[n]` is the condition that at least n of the parts seen so far hold, kept for each n
    /// from which the parts still to come can reach the count.
    private mutating func draw(_ count: Int, of parts: [Condition]) -> Diagram.Place {
        guard count > 0 else { return diagram.yes }
        guard count <= parts.count else { return diagram.no }
        var reached = [diagram.yes] + Array(repeating: diagram.no, count: count)
        for (toCome, part) in parts.enumerated().reversed() {
            let test = draw(part)
            let most = min(count, parts.count - toCome)
            let least = max(1, count - toCome)
            for needed in stride(from: most, through: least, by: -1) {
                reached[needed] = diagram.choose(test, then: reached[needed - 1], else: reached[needed])
            }
        }
        return reached[count]
    }
}
