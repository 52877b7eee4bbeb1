/// A sheet being read by a rule book; each rule is worked out once.
struct Reading {
    let book: RuleBook
    let sheet: FactSheet
    /// Whether what cannot be told is presumed where a condition says so.
    private let isPresuming: Bool
    private var known: [Truth?] = []

    init(of sheet: FactSheet, by book: RuleBook, presuming isPresuming: Bool = true) {
        self.book = book
        self.sheet = sheet
        self.isPresuming = isPresuming
    }

    mutating func truth(of condition: Condition) -> Truth {
        switch condition {
        case .always: return .yes
        case .never: return .no
        case .fact(let key): return sheet[key].truth
        case .compare(let key, let comparison, let limit): return sheet[key].truth(comparison, limit)
        case .all(let parts):
            var verdict = Truth.yes
            for part in parts {
                verdict = verdict.and(truth(of: part))
                if verdict == .no { break }
            }
            return verdict
        case .any(let parts):
            var verdict = Truth.no
            for part in parts {
                verdict = verdict.or(truth(of: part))
                if verdict == .yes { break }
            }
            return verdict
        case .atLeast(let count, let parts):
            var tally = Tally()
            for part in parts { tally.add(truth(of: part)) }
            return tally.reaches(count)
        case .not(let part): return truth(of: part).negated
        case .rule(let key): return truth(of: key)
        case .presume(let part, let whenUnknown):
            let truth = truth(of: part)
            return isPresuming ? truth.presumed(whenUnknown) : truth
        }
    }

    mutating func truth(of key: RuleKey) -> Truth {
        guard let rule = book.rule(key) else { return .unknown }
        if !sheet.setAside.isEmpty, sheet.setAside.contains(key) { return .no }
        if known.isEmpty { known = Array(repeating: nil, count: book.rules.count) }
        if let truth = known[key.index] { return truth }
        let truth = truth(of: rule)
        known[key.index] = truth
        return truth
    }
}
