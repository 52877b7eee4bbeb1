import Respond
import TestSupport
import Testing

/// The page that draws the life of a meeting is made of the table itself.
struct MeetingLifeDiagramTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("meeting-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a meeting", "",
            "Drawn from the tables in `Sources/Respond/Meetings/MeetingMove.swift` and `PartEntry.swift`; a test holds them",
            "together. Each move is made by the host; only the chair closes.", "",
        ]
        let life = LifeDiagram(from: .convened, by: MeetingMove.allCases.map(line), words: \.words)
        let entries = ["", "| written about a person | by | while it is |", "|---|---|---|"]
        return (head + life.lines + entries + PartEntry.Kind.allCases.map(row)).joined(separator: "\n") + "\n"
    }

    private static func line(_ move: MeetingMove) -> LifeDiagram<MeetingRecord.Status>.Move {
        .init(move.rawValue, from: move.rule.from, to: move.rule.to, asks: said(move.rule.asks))
    }

    private static func row(_ kind: PartEntry.Kind) -> String {
        let during = MeetingRecord.Status.allCases.filter(kind.rule.during.contains).map(\.words)
            .joined(separator: "; ")
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
}
