import Learn
import TestSupport
import Testing

/// The page that draws the life of a licence is made of the table itself.
struct LicenceLifeTests {
    @Test func `the diagram is that of the table`() throws {
        let drawn = Self.drawn
        #expect(drawn == (try DrawnPage("licence-life").kept(drawn)))
    }

    private static var drawn: String {
        let head = [
            "# The life of a licence", "",
            "Drawn from the table in `Sources/Learn/Licences/LicenceMove.swift`; a test holds the two together. What a *panel* decides",
            "takes effect once everybody on it has confirmed it. An appeal that is upheld leads back to where it stood before.",
            "",
        ]
        let life = LifeDiagram(from: .applied, by: LicenceMove.allCases.map(line), words: \.words)
        return (head + life.lines).joined(separator: "\n") + "\n"
    }

    private static func line(_ move: LicenceMove) -> LifeDiagram<LicenceRecord.Status>.Move {
        let rule = move.rule
        let target: LicenceRecord.Status? = if case .state(let status) = rule.to { status } else { nil }
        let asked = LicenceMove.Asked.allCases.filter(rule.asks.contains).map(words)
        return .init(
            move.rawValue,
            whose: rule.whose.rawValue,
            from: rule.from,
            to: target,
            asks: asked.joined(separator: ", ")
        )
    }

    private static func words(_ asked: LicenceMove.Asked) -> String {
        switch asked {
        case .reason: "why"
        case .conditions: "the conditions"
        case .scopes: "what it covers"
        case .agency: "the agency that keeps it"
        case .grounds: "how it is known that each ground of renewal is met"
        case .handling: "what happens to the work, and to the people in it"
        }
    }
}
