import Recognise
import TestSupport
import Testing

/// The page that draws the life of a control is made of the table itself.
struct ControlLifeTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("control-life").kept(drawn)))
    }

    @Test func `every move tells of itself by a name of its own, and only time lapses`() {
        #expect(Set(ControlMove.allCases.map(\.rule.event)).count == ControlMove.allCases.count)
        #expect(ControlMove.allCases.filter { $0.rule.deed == nil } == [.lapse])
        #expect(ControlMove.lapse.rule.from == [.standing])
    }

    private static var drawn: String {
        let head = [
            "# The life of a control", "",
            "Drawn from the table in `Sources/Recognise/Controls/ControlMove.swift`; a test holds the two together.",
            "One that the document has something follow begins as *followed*, one that had ended before as *lapsed*.",
            "",
        ]
        let life = LifeDiagram(from: .standing, by: ControlMove.allCases.map(line), words: \.rawValue)
        return (head + life.drawing).joined(separator: "\n") + "\n"
    }

    private static func line(_ move: ControlMove) -> LifeDiagram<HeldControl.State>.Move {
        let rule = move.rule
        return .init(move.rawValue, whose: rule.deed == nil ? "time" : nil, from: rule.from, to: rule.to)
    }
}
