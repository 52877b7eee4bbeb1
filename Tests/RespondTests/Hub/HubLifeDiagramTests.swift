import Respond
import TestSupport
import Testing

/// The page that draws the life of a notification is made of the table itself.
struct HubLifeDiagramTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("notification-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a notification", "",
            "Drawn from the table in `Sources/Respond/Hub/NotificationMove.swift`; a test holds the two together.",
            "Those who hold the contact are the *writer*, those who screen for the agency the *hub*.", "",
        ]
        let life = LifeDiagram(from: .waiting, by: NotificationMove.allCases.map(line), words: \.words)
        return (head + life.lines).joined(separator: "\n") + "\n"
    }

    private static func line(_ move: NotificationMove) -> LifeDiagram<NotificationRecord.Status>.Move {
        let rule = move.rule
        return .init(move.rawValue, whose: rule.side.rawValue, from: rule.from, to: rule.to, asks: said(rule.asks))
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
}
