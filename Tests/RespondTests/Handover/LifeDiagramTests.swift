import Respond
import TestSupport
import Testing

/// The page that draws the life of a referral is made of the table itself.
struct LifeDiagramTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("referral-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a referral", "",
            "Drawn from the table in `Sources/Respond/Handover/ReferralMove.swift`; a test holds the two together.",
            "Those who hold the contact are the *sender*, those of the agency it goes to the *recipient*.", "",
        ]
        let life = LifeDiagram(from: .draft, by: ReferralMove.allCases.map(line), words: \.words)
        return (head + life.lines).joined(separator: "\n") + "\n"
    }

    private static func line(_ move: ReferralMove) -> LifeDiagram<ReferralRecord.Status>.Move {
        let rule = move.rule
        return .init(move.rawValue, whose: rule.side.rawValue, from: rule.from, to: rule.to, asks: said(rule.asks))
    }

    private static func said(_ asks: ReferralMove.Asks) -> String {
        switch asks {
        case .nothing: "nothing"
        case .mayExplain: "words, if there are any"
        case .words: "words"
        case .reason: "a reason of the policy's list, and words"
        case .outcome: "an outcome of the policy's list, one for each goal, and words"
        case .challenge: "words, and the name of the one they are put to"
        }
    }
}
