import Foundation
import Respond
import Testing

/// The page that draws the life of a plan and of its actions is made of the tables themselves.
struct PlanLifeDiagramTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/domain/plan-life.md")

    /// `HEED_GOLDENS=write` writes it, to be looked at before it is kept.
    @Test func `the diagrams are those of the tables`() throws {
        let drawn = Self.drawn
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(drawn.utf8).write(to: Self.page)
        }
        #expect(drawn == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a plan and of its actions", "",
            "Drawn from the tables in `Sources/Respond/Plans/PlanMove.swift` and `ActionMove.swift`; a test holds them together.",
            "What is planned for one's own agency begins as *agreed*. Where an owner does not answer in Heed, those who keep the "
                + "plan make the moves of the *owner*.", "", "## A plan", "",
        ]
        return (head + plan + ["## An action", ""] + action).joined(separator: "\n") + "\n"
    }

    private static var plan: [String] {
        let lines = PlanMove.allCases.flatMap { move in
            PlanRecord.Status.allCases.filter(move.rule.from.contains).map { from in
                "    \(from.rawValue) --> \((move.rule.to ?? from).rawValue): \(move.rawValue)"
            }
        }
        let rows = PlanMove.allCases.map { "| \($0.rawValue) | \(said($0.rule.asks)) |" }
        return ["```mermaid", "stateDiagram-v2", "    [*] --> open"] + lines + ["    ended --> [*]", "```", ""]
            + ["| move | has to be said |", "|---|---|"] + rows + [""]
    }

    private static var action: [String] {
        let lines = ActionMove.allCases.flatMap { move in
            PlannedAction.Status.allCases.filter(move.rule.from.contains).map { from in
                "    \(id(from)) --> \(id(move.rule.to ?? from)): \(move.rawValue) (\(move.rule.side.rawValue))"
            }
        }
        let ends = PlannedAction.Status.allCases.filter { !$0.isOpen }.map { "    \(id($0)) --> [*]" }
        let rows = ActionMove.allCases.map { "| \($0.rawValue) | \($0.rule.side.rawValue) | \(said($0.rule.asks)) |" }
        return
            ["```mermaid", "stateDiagram-v2", "    [*] --> asked", "    [*] --> agreed"] + lines + ends
            + ["```", "", "| move | whose | has to be said |", "|---|---|---|"] + rows
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

    private static func id(_ status: PlannedAction.Status) -> String { status.rawValue.replacing("-", with: "_") }
}
