import Respond
import TestSupport
import Testing

/// The page that draws the life of a plan and of its actions is made of the tables themselves.
struct PlanLifeDiagramTests {
    @Test func `the diagrams are those of the tables`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("plan-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a plan and of its actions", "",
            "Drawn from the tables in `Sources/Respond/Plans/PlanMove.swift` and `ActionMove.swift`; a test holds them together.",
            "What is planned for one's own agency begins as *agreed*. Where an owner does not answer in Heed, those who keep the "
                + "plan make the moves of the *owner*.", "",
        ]
        let plan = LifeDiagram(from: .open, by: PlanMove.allCases.map(line), words: \.words)
        let action = LifeDiagram(from: .asked, .agreed, by: ActionMove.allCases.map(line), words: \.words)
        return
            (head + ["## A plan", ""] + plan.lines + ["", "## An action", ""] + action.lines).joined(separator: "\n")
            + "\n"
    }

    private static func line(_ move: PlanMove) -> LifeDiagram<PlanRecord.Status>.Move {
        .init(move.rawValue, from: move.rule.from, to: move.rule.to, asks: said(move.rule.asks))
    }

    private static func line(_ move: ActionMove) -> LifeDiagram<PlannedAction.Status>.Move {
        let rule = move.rule
        return .init(move.rawValue, whose: rule.side.rawValue, from: rule.from, to: rule.to, asks: said(rule.asks))
    }

    private static func said(_ asks: PlanMove.Asks) -> String {
        switch asks {
        case .terms: "what it is for, in the person's words and in ours, who takes part, on what footing"
        case .words: "words"
        case .review: "what changed, and the day of the next review"
        case .ending: "why, what may still go wrong, and who holds what is still open"
        }
    }

    private static func said(_ asks: ActionMove.Asks) -> String {
        switch asks {
        case .mayExplain: "words, if there are any"
        case .words: "words"
        case .outcome: "what came of it, and the control that it put in place, where it did"
        case .day: "another day, and why"
        }
    }
}
