import Foundation
import Recognise
import Testing

/// The page that draws the life of a control is made of the table itself.
struct ControlLifeTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/domain/control-life.md")

    /// `HEED_GOLDENS=write` writes it, to be looked at before it is kept.
    @Test func `the diagram is that of the table`() throws {
        if ProcessInfo.processInfo.environment["HEED_GOLDENS"] == "write" {
            try Data(Self.drawn.utf8).write(to: Self.page)
        }
        #expect(Self.drawn == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    @Test func `every move tells of itself by a name of its own, and only time lapses`() {
        #expect(Set(ControlMove.allCases.map(\.rule.event)).count == ControlMove.allCases.count)
        #expect(ControlMove.allCases.filter { $0.rule.deed == nil } == [.lapse])
        #expect(ControlMove.lapse.rule.from == [.standing])
    }

    private static var drawn: String {
        let lines = ControlMove.allCases.flatMap { move in
            HeldControl.State.allCases.filter(move.rule.from.contains).map { from in
                "    \(from.rawValue) --> \(move.rule.to.rawValue): \(move.rawValue)"
                    + (move.rule.deed == nil ? " (time)" : "")
            }
        }
        let ends = HeldControl.State.allCases.filter { state in
            !ControlMove.allCases.contains { $0.rule.from.contains(state) }
        }
        return
            ([
                "# The life of a control", "",
                "Drawn from the table in `Sources/Recognise/Controls/ControlMove.swift`; a test holds the two together.",
                "One that the document has something follow begins as *followed*, one that had ended before as *lapsed*.",
                "", "```mermaid", "stateDiagram-v2", "    [*] --> standing",
            ] + lines + ends.map { "    \($0.rawValue) --> [*]" } + ["```"]).joined(separator: "\n") + "\n"
    }
}
