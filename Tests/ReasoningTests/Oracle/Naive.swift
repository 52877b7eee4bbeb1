import Reasoning

/// The meaning of conditions written down the plain way, to hold the engine against: true, false, or nil for unknown.
struct Naive {
    let rules: [Condition]
    let setAside: Set<RuleKey>

    func truth(_ condition: Condition, _ values: [FactValue]) -> Bool? {
        switch condition {
        case .always: return true
        case .never: return false
        case .fact(let key):
            if case .truth(let holds) = values[key.index] { return holds }
            return nil
        case .compare(let key, let comparison, let limit):
            guard case .number(let value) = values[key.index] else { return nil }
            switch comparison {
            case .less: return value < limit
            case .atMost: return !(value > limit)
            case .equal: return value == limit
            case .atLeast: return !(value < limit)
            case .more: return value > limit
            }
        case .all(let parts):
            var unknown = false
            for part in parts {
                let truth = truth(part, values)
                if truth == false { return false }
                if truth == nil { unknown = true }
            }
            return unknown ? nil : true
        case .any(let parts):
            var unknown = false
            for part in parts {
                let truth = truth(part, values)
                if truth == true { return true }
                if truth == nil { unknown = true }
            }
            return unknown ? nil : false
        case .atLeast(let count, let parts):
            let least = parts.count { truth($0, values) == true }
            let most = parts.count { truth($0, values) != false }
            return least >= count ? true : most < count ? false : nil
        case .not(let part): return truth(part, values).map { !$0 }
        case .rule(let key): return setAside.contains(key) ? false : truth(rules[key.index], values)
        case .presume(let part, let whenUnknown): return truth(part, values) ?? whenUnknown
        }
    }

    /// The leaves a verdict rests on, repeats included.
    func supports(_ condition: Condition, _ values: [FactValue]) -> [Support] {
        let parts: [Condition]
        switch condition {
        case .always, .never: return []
        case .fact(let key): return [Support(.fact(key), named(condition, values))]
        case .compare(let key, let comparison, let limit):
            return [Support(.compare(key, comparison, limit), named(condition, values))]
        case .rule(let key): return [Support(.rule(key), named(condition, values))]
        case .not(let part), .presume(let part, whenUnknown: _): return supports(part, values)
        case .all(let list), .any(let list), .atLeast(_, let list): parts = list
        }
        let verdict = truth(condition, values)
        return parts.filter { truth($0, values) == verdict }.flatMap { supports($0, values) }
    }

    func named(_ condition: Condition, _ values: [FactValue]) -> Truth {
        switch truth(condition, values) {
        case true?: .yes
        case false?: .no
        case nil: .unknown
        }
    }

    /// The outcomes that reading the rows one by one leaves possible, and the row that surely holds if the reading ends on one.
    func possible(_ decision: Decision, _ values: [FactValue]) -> (outcomes: [Int], row: Int?) {
        var outcomes: [Int] = []
        for (index, row) in decision.rows.enumerated() {
            let truth = truth(row.when, values)
            if truth != false, !outcomes.contains(row.outcome) { outcomes.append(row.outcome) }
            if truth == true { return (outcomes, index) }
        }
        if !outcomes.contains(decision.otherwise) { outcomes.append(decision.otherwise) }
        return (outcomes, nil)
    }
}
