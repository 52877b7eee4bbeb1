import Reasoning

/// Finds pivotal facts by trying every way to answer the unknown facts.
struct BruteForce {
    let naive: Naive
    let kinds: [FactKind]
    let values: [FactValue]

    func pivots(_ decisions: [Decision]) -> [Pivot] {
        let unknown = values.indices.filter { values[$0] == .unknown }
        let counts = unknown.map { RandomCase.answers(kinds[$0]).count }
        let tables = decisions.map { outcomes($0, unknown) }
        var pivots: [Pivot] = []
        for place in unknown.indices {
            let step = counts[(place + 1)...].reduce(1, *)
            var effects: [Effect] = []
            for (index, table) in tables.enumerated() {
                let seen = outcomesSeen(in: table, changing: counts[place], step)
                if !seen.isEmpty { effects.append(Effect(decision: index, outcomes: seen)) }
            }
            if !effects.isEmpty { pivots.append(Pivot(fact: FactKey(unknown[place]), effects: effects)) }
        }
        return pivots
    }

    /// The outcomes that occur wherever changing one fact, whose answers lie so far apart in the table, changes the outcome.
    private func outcomesSeen(in table: [Int], changing answers: Int, _ step: Int) -> [Int] {
        var seen: [Int] = []
        var place = 0
        while place < table.count {
            let first = place - place / step % answers * step
            var other = first
            while other < first + answers * step {
                if table[other] != table[place], !seen.contains(table[place]) { seen.append(table[place]) }
                other += step
            }
            place += 1
        }
        return seen.sorted()
    }

    /// The outcome under every assignment, the last unknown fact changing fastest.
    private func outcomes(_ decision: Decision, _ unknown: [Int]) -> [Int] {
        var table: [Int] = []
        var assignment = values
        assign(unknown[...], &assignment) { assignment in
            for row in decision.rows where naive.truth(row.when, assignment) == true {
                table.append(row.outcome)
                return
            }
            table.append(decision.otherwise)
        }
        return table
    }

    private func assign(_ unknown: ArraySlice<Int>, _ assignment: inout [FactValue], then use: ([FactValue]) -> Void) {
        guard let index = unknown.first else { return use(assignment) }
        for answer in RandomCase.answers(kinds[index]) {
            assignment[index] = answer
            assign(unknown.dropFirst(), &assignment, then: use)
        }
    }
}
