import Foundation
import Respond
import Testing

/// The page that draws the life of a meeting is made of the table itself.
struct MeetingLifeDiagramTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/domain/meeting-life.md")

    /// `HEED_GOLDENS=write` writes it, to be looked at before it is kept.
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(drawn.utf8).write(to: Self.page)
        }
        #expect(drawn == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    private static var drawn: String {
        let lines = MeetingMove.allCases.flatMap { move in
            sorted(move.rule.from).map { from in
                "    \(from.rawValue) --> \((move.rule.to ?? from).rawValue): \(move.rawValue)"
            }
        }
        let ends = MeetingRecord.Status.allCases.filter { status in
            !MeetingMove.allCases.contains { $0.rule.from.contains(status) }
        }
        let names = MeetingRecord.Status.allCases.map { "    state \"\($0.words)\" as \($0.rawValue)" }
        let head = [
            "# The life of a meeting", "",
            "Drawn from the tables in `Sources/Respond/Meetings/MeetingMove.swift` and `PartEntry.swift`; a test holds them",
            "together. Each move is made by the host; only the chair closes.", "",
            "```mermaid", "stateDiagram-v2",
        ]
        let moves = ["```", "", "| move | from | to | has to be said |", "|---|---|---|---|"]
        let entries = ["", "| written about a person | by | while it is |", "|---|---|---|"]
        return
            (head + names + ["    [*] --> convened"] + lines + ends.map { "    \($0.rawValue) --> [*]" } + moves
            + MeetingMove.allCases.map(row) + entries + PartEntry.Kind.allCases.map(row)).joined(separator: "\n") + "\n"
    }

    private static func row(_ move: MeetingMove) -> String {
        let from = sorted(move.rule.from).map(\.words).joined(separator: "; ")
        return "| \(move.rawValue) | \(from) | \(move.rule.to?.words ?? "as it was") | \(said(move.rule.asks)) |"
    }

    private static func row(_ kind: PartEntry.Kind) -> String {
        let during = sorted(kind.rule.during).map(\.words).joined(separator: "; ")
        let side =
            switch kind.rule.side {
            case .host: "the host"
            case .all: "the host, and whoever is invited for them"
            case .owner: "the agency that owns the action"
            }
        return "| \(kind.rawValue) | \(side) | \(during) |"
    }

    private static func said(_ asks: MeetingMove.Asks) -> String {
        switch asks {
        case .nothing: "nothing"
        case .words: "words"
        case .time: "a new time, and why"
        case .attendance: "which agencies were there"
        }
    }

    private static func sorted(_ statuses: Set<MeetingRecord.Status>) -> [MeetingRecord.Status] {
        MeetingRecord.Status.allCases.filter(statuses.contains)
    }
}
