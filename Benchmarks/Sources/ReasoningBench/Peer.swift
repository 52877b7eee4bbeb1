import Reasoning

/// The plain way to the same answers: conditions by recursion, pivotal facts by trying every assignment.
struct Peer {
    let rules: [Condition]

    func truth(_ condition: Condition, _ values: [FactValue]) -> Bool? {
        switch condition {
        case .always: return true
        case .never: return false
        case .fact(let key):
            if case .truth(let holds) = values[key.index] { return holds }
            return nil
        case .compare(let key, let comparison, let limit):
            if case .number(let value) = values[key.index] { return comparison.holds(value, limit) }
            return nil
        case .all(let parts):
            var unknown = false
            for part in parts {
                guard let truth = truth(part, values) else {
                    unknown = true
                    continue
                }
                if !truth { return false }
            }
            return unknown ? nil : true
        case .any(let parts):
            var unknown = false
            for part in parts {
                guard let truth = truth(part, values) else {
                    unknown = true
                    continue
                }
                if truth { return true }
            }
            return unknown ? nil : false
        case .atLeast(let count, let parts):
            var least = 0
            var most = 0
            for part in parts {
                let truth = truth(part, values)
                if truth == true { least += 1 }
                if truth != false { most += 1 }
            }
            return least >= count ? true : most < count ? false : nil
        case .not(let part): return truth(part, values).map { !$0 }
        case .rule(let key): return truth(rules[key.index], values)
        case .presume(let part, let whenUnknown): return truth(part, values) ?? whenUnknown
        }
    }

    /// The outcomes a table leaves possible, read row by row.
    func possible(_ decision: Decision, _ values: [FactValue]) -> [Int] {
        var outcomes: [Int] = []
        for row in decision.rows {
            let truth = truth(row.when, values)
            if truth != false, !outcomes.contains(row.outcome) { outcomes.append(row.outcome) }
            if truth == true { return outcomes }
        }
        if !outcomes.contains(decision.otherwise) { outcomes.append(decision.otherwise) }
        return outcomes
    }

    func pivots(_ decisions: [Decision], _ kinds: [FactKind], _ values: [FactValue]) -> [Pivot] {
        let unknown = values.indices.filter { values[$0] == .unknown }
        let answers = unknown.map { kinds[$0] == .truth ? 2 : 4 }
        var effects: [[Effect]] = unknown.map { _ in [] }
        for (index, decision) in decisions.enumerated() {
            let table = outcomes(decision, unknown, kinds, values)
            var step = table.count
            for (place, count) in answers.enumerated() {
                step /= count
                var seen: Set<Int> = []
                for start in table.indices where start / step % count == 0 {
                    let siblings = (0..<count).map { table[start + $0 * step] }
                    if siblings.contains(where: { $0 != siblings[0] }) { seen.formUnion(siblings) }
                }
                if !seen.isEmpty { effects[place].append(Effect(decision: index, outcomes: seen.sorted())) }
            }
        }
        return zip(unknown, effects).filter { !$1.isEmpty }.map { Pivot(fact: FactKey($0), effects: $1) }
    }

    private func outcomes(_ decision: Decision, _ unknown: [Int], _ kinds: [FactKind], _ values: [FactValue]) -> [Int] {
        var table: [Int] = []
        var assignment = values
        func assign(_ place: Int) {
            guard place < unknown.count else {
                let row = decision.rows.first { truth($0.when, assignment) == true }
                table.append(row?.outcome ?? decision.otherwise)
                return
            }
            let index = unknown[place]
            let answers: [FactValue] =
                kinds[index] == .truth ? [.truth(false), .truth(true)] : (0..<4).map { .number(Double($0)) }
            for answer in answers {
                assignment[index] = answer
                assign(place + 1)
            }
        }
        assign(0)
        return table
    }
}
