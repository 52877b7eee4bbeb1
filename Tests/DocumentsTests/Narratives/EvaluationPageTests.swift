import Documents
import Recognise
import Testing
import Vocabulary

@Suite struct EvaluationPageTests {
    private func clue(_ range: Range<Int>, _ assertion: FoundClue.Assertion = .present) -> FoundClue {
        FoundClue(
            clue: "confused",
            person: nil,
            origin: .narrative,
            quote: "muddled",
            range: range,
            assertion: assertion
        )
    }

    private func evaluation() -> ClueEvaluation {
        var evaluation = ClueEvaluation()
        let marks = [0..<4, 10..<14].map {
            LabelledNarrative.Label(clue: "confused", range: $0, quote: "confused", assertion: .present)
        }
        evaluation.add(
            LabelledNarrative(id: "n1", text: "", labels: marks),
            found: [clue(0..<4), clue(2..<6), clue(20..<24), clue(10..<12, .past)]
        )
        return evaluation
    }

    private func cells(_ page: String, _ name: String) -> [Substring] {
        let row = page.split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return row?.dropFirst(name.count).split(separator: " ") ?? []
    }

    @Test func `the page gives every figure with three decimals, and how many there were`() {
        let page = EvaluationPage(evaluation(), clues: ["confused"], listsMisses: false).text
        #expect(page.hasPrefix("1 narratives\n\n"))
        #expect(cells(page, "present clues") == ["0.667", "0.500", "0.571", "3", "2"])
        #expect(cells(page, "present clues, once a narrative") == ["1.000", "1.000", "1.000", "1", "1"])
        #expect(cells(page, "clue and assertion") == ["0.500", "0.500", "0.500", "4", "2"])
        #expect(cells(page, "confused") == ["0.667", "0.500", "0.571", "3", "2"])
        #expect(page.hasSuffix("\n") && !page.contains("not found"))
    }

    @Test func `a clue that was neither found nor marked has a row without figures`() {
        let page = EvaluationPage(evaluation(), clues: ["confused", "spoken-for"], listsMisses: false).text
        #expect(cells(page, "spoken-for") == ["-", "-", "-", "0", "0"])
        #expect(
            cells(EvaluationPage(ClueEvaluation(), clues: [], listsMisses: false).text, "clue and assertion").first
                == "-"
        )
    }

    @Test func `figures stand beneath their headings`() throws {
        let lines = EvaluationPage(evaluation(), clues: ["confused"], listsMisses: false).text.split(separator: "\n")
        let widths = lines.filter { $0.hasSuffix("marked") || $0.hasSuffix("2") }.map(\.count)
        #expect(widths.count == 5 && Set(widths).count == 1)
    }

    @Test func `misses name the narrative, the clue, what stood there instead and the words`() {
        let page = EvaluationPage(evaluation(), clues: ["confused"], listsMisses: true).text
        #expect(
            page.hasSuffix("\n\nn1 confused found wrongly: muddled\nn1 confused not found (past): confused\n")
        )
    }
}
