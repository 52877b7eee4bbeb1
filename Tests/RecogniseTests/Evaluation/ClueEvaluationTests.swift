import Testing
import Vocabulary

@testable import Recognise

struct ClueEvaluationTests {
    private func label(
        _ clue: ClueID,
        _ range: Range<Int>,
        _ assertion: FoundClue.Assertion = .present
    ) -> LabelledNarrative.Label {
        LabelledNarrative.Label(clue: clue, range: range, quote: "marked", assertion: assertion)
    }

    private func clue(
        _ clue: ClueID,
        _ range: Range<Int>?,
        _ assertion: FoundClue.Assertion = .present
    ) -> FoundClue {
        FoundClue(clue: clue, person: nil, origin: .narrative, quote: "found", range: range, assertion: assertion)
    }

    private func evaluation(_ labels: [LabelledNarrative.Label], _ found: [FoundClue]) -> ClueEvaluation {
        var evaluation = ClueEvaluation()
        evaluation.add(LabelledNarrative(id: "n1", text: "", labels: labels), found: found)
        return evaluation
    }

    @Test func `a found clue is right where it touches a mark of the same clue`() {
        let right = evaluation([label("afraid", 0..<10)], [clue("afraid", 9..<14)])
        #expect(right.present.precision == 1 && right.present.recall == 1)
        #expect(right.misses.isEmpty)
    }

    @Test func `beside the mark, without a place or of another clue it is wrong`() {
        for found in [clue("afraid", 10..<14), clue("afraid", nil), clue("hurt", 0..<10)] {
            let wrong = evaluation([label("afraid", 0..<10)], [found])
            #expect(wrong.present.precision == 0 && wrong.present.recall == 0)
            #expect(wrong.misses.map(\.kind) == [.foundWrongly, .notFound])
        }
    }

    @Test func `two that touch one mark are both right`() {
        let two = evaluation([label("afraid", 0..<10)], [clue("afraid", 0..<4), clue("afraid", 6..<10)])
        #expect([two.present.found, two.present.foundRightly, two.present.marked] == [2, 2, 1])
    }

    @Test func `only present clues count as present, and every one counts with how it is held`() {
        let past = evaluation([label("afraid", 0..<10, .past)], [clue("afraid", 0..<10, .past)])
        #expect(past.present == Tally())
        #expect(past.asserted.precision == 1 && past.asserted.recall == 1)
        #expect(past.misses.isEmpty)
    }

    @Test func `a clue found as present that is marked as past is found wrongly, and the miss says so`() {
        let wrong = evaluation([label("afraid", 0..<10, .past)], [clue("afraid", 0..<10)])
        #expect(wrong.present.precision == 0 && wrong.present.recall == nil)
        #expect(wrong.asserted.precision == 0 && wrong.asserted.recall == 0)
        let miss = ClueEvaluation.Miss(
            narrative: "n1",
            kind: .foundWrongly,
            clue: "afraid",
            quote: "found",
            instead: .past
        )
        #expect(wrong.misses == [miss])
    }

    @Test func `a present clue that is found as denied is not found, and the miss says so`() {
        let wrong = evaluation([label("afraid", 0..<10)], [clue("afraid", 0..<10, .negated)])
        #expect(wrong.present.precision == nil && wrong.present.recall == 0)
        let miss = ClueEvaluation.Miss(
            narrative: "n1",
            kind: .notFound,
            clue: "afraid",
            quote: "marked",
            instead: .negated
        )
        #expect(wrong.misses == [miss])
    }

    @Test func `once a narrative a clue counts once, wherever it stands`() {
        let found = [clue("afraid", 20..<24), clue("afraid", 30..<34), clue("hurt", 40..<44)]
        let once = evaluation([label("afraid", 0..<10), label("afraid", 12..<14)], found).presentByNarrative
        #expect([once.found, once.foundRightly, once.marked, once.markedAndFound] == [2, 1, 1, 1])
    }

    @Test func `each clue has figures of its own, and narratives add up`() {
        var evaluation = evaluation([label("afraid", 0..<10)], [clue("afraid", 0..<10), clue("hurt", 0..<4)])
        evaluation.add(LabelledNarrative(id: "n2", text: "", labels: [label("afraid", 0..<10)]), found: [])
        #expect(evaluation.narratives == 2)
        #expect(evaluation.byClue["afraid"]?.precision == 1)
        #expect(evaluation.byClue["afraid"]?.recall == 0.5)
        #expect(evaluation.byClue["hurt"]?.precision == 0)
        #expect(evaluation.misses.map(\.narrative) == ["n1", "n2"])
        #expect([evaluation.present.found, evaluation.present.marked] == [2, 2])
    }

    @Test func `nothing found and nothing marked gives no figures`() {
        let none = evaluation([], [])
        #expect(none.narratives == 1)
        #expect(none.present == Tally() && none.asserted == Tally() && none.presentByNarrative == Tally())
        #expect(none.byClue.isEmpty)
    }
}
