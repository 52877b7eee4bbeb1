import Foundation
import Respond
import Testing

/// The page that draws the life of a notification is made of the table itself.
struct HubLifeDiagramTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/domain/notification-life.md")

    /// `HEED_GOLDENS=write` writes it, to be looked at before it is kept.
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(drawn.utf8).write(to: Self.page)
        }
        #expect(drawn == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    private static var drawn: String {
        let lines = NotificationMove.allCases.flatMap { move in
            sorted(move.rule.from).map { from in
                "    \(id(from)) --> \(id(move.rule.to ?? from)): \(move.rawValue) (\(move.rule.side.rawValue))"
            }
        }
        let ends = NotificationRecord.Status.allCases.filter { status in
            !NotificationMove.allCases.contains { $0.rule.from.contains(status) && $0.rule.to != nil }
        }
        let names = NotificationRecord.Status.allCases.map { "    state \"\($0.words)\" as \(id($0))" }
        return
            ([
                "# The life of a notification", "",
                "Drawn from the table in `Sources/Respond/Hub/NotificationMove.swift`; a test holds the two together.",
                "Those who hold the contact are the *writer*, those who screen for the agency the *hub*.", "",
                "```mermaid", "stateDiagram-v2",
            ] + names + ["    [*] --> waiting"] + lines + ends.map { "    \(id($0)) --> [*]" } + [
                "```", "", "| move | whose | from | to | has to be said |", "|---|---|---|---|---|",
            ] + NotificationMove.allCases.map(row)).joined(separator: "\n") + "\n"
    }

    private static func row(_ move: NotificationMove) -> String {
        let from = sorted(move.rule.from).map(\.words).joined(separator: ", ")
        let to = move.rule.to?.words ?? "as it was"
        let cells = [move.rawValue, move.rule.side.rawValue, from, to, said(move.rule.asks)]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func said(_ asks: NotificationMove.Asks) -> String {
        switch asks {
        case .nothing: "nothing"
        case .mayExplain: "words, if there are any"
        case .words: "words"
        case .question: "whom to ask what, why, and on what footing"
        case .decision: "a decision, a reason of the policy's list, words; what is shared has its footing and routes"
        }
    }

    private static func sorted(_ statuses: Set<NotificationRecord.Status>) -> [NotificationRecord.Status] {
        NotificationRecord.Status.allCases.filter(statuses.contains)
    }

    private static func id(_ status: NotificationRecord.Status) -> String {
        status.rawValue.replacing("-", with: "_")
    }
}
