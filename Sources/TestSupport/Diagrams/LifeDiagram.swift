/// The life of something as a page of the documentation draws it, from the table of its moves.
package struct LifeDiagram<State: CaseIterable & Hashable & RawRepresentable<String>> {
    package struct Move {
        let name: String
        let whose: String?
        let from: [State]
        let to: State?
        let asks: String

        /// `to` is nil where it stands as it stood; `asks` is what has to be said.
        package init(_ name: String, whose: String? = nil, from: Set<State>, to: State?, asks: String = "") {
            self.name = name
            self.whose = whose
            self.from = State.allCases.filter(from.contains)
            self.to = to
            self.asks = asks
        }
    }

    private let starts: [State]
    private let moves: [Move]
    private let words: (State) -> String

    package init(from starts: State..., by moves: [Move], words: @escaping (State) -> String) {
        self.starts = starts
        self.moves = moves
        self.words = words
    }

    /// The drawing, and beneath it the table: lines of Markdown.
    package var lines: [String] { drawing + [""] + table }

    package var drawing: [String] {
        let names = State.allCases.map { "    state \"\(words($0))\" as \(id($0))" }
        let begins = starts.map { "    [*] --> \(id($0))" }
        let arrows = moves.flatMap { move in
            move.from.map { from in
                "    \(id(from)) --> \(id(move.to ?? from)): \(move.name)" + (move.whose.map { " (\($0))" } ?? "")
            }
        }
        let ends = State.allCases.filter { state in !moves.contains { $0.from.contains(state) && $0.to != nil } }
        return ["```mermaid", "stateDiagram-v2"] + names + begins + arrows + ends.map { "    \(id($0)) --> [*]" } + [
            "```"
        ]
    }

    private var table: [String] {
        let isSomebodys = moves.contains { $0.whose != nil }
        let head = ["move"] + (isSomebodys ? ["whose"] : []) + ["from", "to", "has to be said"]
        let rows = moves.map { move in
            [move.name] + (isSomebodys ? [move.whose ?? ""] : [])
                + [move.from.map(words).joined(separator: "; "), move.to.map(words) ?? "as it was", move.asks]
        }
        return ["| " + head.joined(separator: " | ") + " |", "|" + head.map { _ in "---|" }.joined()]
            + rows.map { "| " + $0.joined(separator: " | ") + " |" }
    }

    private func id(_ state: State) -> String { state.rawValue.replacing("-", with: "_") }
}
