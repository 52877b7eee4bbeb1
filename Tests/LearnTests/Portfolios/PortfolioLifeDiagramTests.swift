import Learn
import TestSupport
import Testing

/// The page that draws the life of a portfolio is made of the table itself.
struct PortfolioLifeDiagramTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("portfolio-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a portfolio", "",
            "Drawn from the table in `Sources/Learn/Portfolios/PortfolioMove.swift`; a test holds them together.",
            "Which of *give-back* and *meet* follows from a judgement is worked out: met is what has enough items for each "
                + "criterion.", "",
        ]
        let moves = PortfolioMove.allCases.map { move in
            LifeDiagram<PortfolioRecord.Status>.Move(
                move.rawValue,
                whose: move.rule.side.rawValue,
                from: move.rule.from,
                to: move.rule.to,
                asks: said(move.rule.asks)
            )
        }
        return (head + LifeDiagram(from: .open, by: moves, words: \.words).lines).joined(separator: "\n") + "\n"
    }

    private static func said(_ asks: PortfolioMove.Asks) -> String {
        switch asks {
        case .nothing: ""
        case .evidence: "what it shows, in one's own words, of which kind it is, the day, and which criteria"
        case .item: "which item"
        case .secondLook: "whether what was judged stands, and why not"
        case .judgement: "of each item and criterion whether it is met, what would meet it, and words on the whole"
        }
    }
}
