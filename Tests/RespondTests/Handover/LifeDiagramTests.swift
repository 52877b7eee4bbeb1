import Foundation
import Respond
import Testing

/// The page that draws the life of a referral is made of the table itself.
struct LifeDiagramTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/domain/referral-life.md")

    /// `HEED_GOLDENS=write` writes it, to be looked at before it is kept.
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(drawn.utf8).write(to: Self.page)
        }
        #expect(drawn == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    private static var drawn: String {
        let lines = ReferralMove.allCases.flatMap { move in
            sorted(move.rule.from).map { from in
                "    \(id(from)) --> \(id(move.rule.to ?? from)): \(move.rawValue) (\(move.rule.side.rawValue))"
            }
        }
        let ends = ReferralRecord.Status.allCases.filter { status in
            !ReferralMove.allCases.contains { $0.rule.from.contains(status) && $0.rule.to != nil }
        }
        let names = ReferralRecord.Status.allCases.map { "    state \"\($0.words)\" as \(id($0))" }
        return
            ([
                "# The life of a referral", "",
                "Drawn from the table in `Sources/Respond/Handover/ReferralMove.swift`; a test holds the two together.",
                "Those who hold the contact are the *sender*, those of the agency it goes to the *recipient*.", "",
                "```mermaid", "stateDiagram-v2",
            ] + names + ["    [*] --> draft"] + lines + ends.map { "    \(id($0)) --> [*]" } + [
                "```", "", "| move | whose | from | to | has to be said |", "|---|---|---|---|---|",
            ] + ReferralMove.allCases.map(row)).joined(separator: "\n") + "\n"
    }

    private static func row(_ move: ReferralMove) -> String {
        let from = sorted(move.rule.from).map(\.words).joined(separator: ", ")
        let to = move.rule.to?.words ?? "as it was"
        let cells = [move.rawValue, move.rule.side.rawValue, from, to, said(move.rule.asks)]
        return "| " + cells.joined(separator: " | ") + " |"
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

    private static func sorted(_ statuses: Set<ReferralRecord.Status>) -> [ReferralRecord.Status] {
        ReferralRecord.Status.allCases.filter(statuses.contains)
    }

    private static func id(_ status: ReferralRecord.Status) -> String {
        status.rawValue.replacing("-", with: "_")
    }
}
