import Reasoning
import Testing

struct RankingTests {
    private func pivot(_ fact: Int, _ effects: (decision: Int, outcomes: [Int])...) -> Pivot {
        Pivot(fact: FactKey(fact), effects: effects.map { Effect(decision: $0.decision, outcomes: $0.outcomes) })
    }

    @Test func `the gravest change comes first, then the most changes, then the earliest fact`() {
        let pivots = [
            pivot(0, (0, [8, 9])),
            pivot(1, (0, [5, 9])),
            pivot(2, (0, [8, 9]), (1, [5, 9])),
            pivot(3, (0, [5, 6])),
            pivot(4, (1, [2, 9])),
        ]
        let order = ranked(pivots) { _, outcome in outcome }
        #expect(order.map { $0.fact.index } == [4, 2, 1, 3, 0])
    }

    @Test func `the decision an outcome belongs to counts as well`() {
        let pivots = [pivot(0, (0, [1, 2])), pivot(1, (1, [1, 2]))]
        let order = ranked(pivots) { decision, outcome in decision == 1 ? 0 : outcome }
        #expect(order.map { $0.fact.index } == [1, 0])
    }
}
