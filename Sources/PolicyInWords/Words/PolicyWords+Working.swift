import Notation
import Understand
import Vocabulary

extension PolicyWords {
    /// The files of a kind of which each is one entry.
    func sheets(of kind: PolicyKind) -> [PolicySheet] {
        files.filter { $0.key.kind == kind }.map(\.value)
    }

    /// A file as it stands, value by value: what it holds is read by the program, and written for people.
    func entry(_ kind: PolicyKind, _ sheet: PolicySheet) -> PolicyEntry {
        var entry = PolicyEntry(kind, sheet.id, sheet.title, sheet.meaning)
        let start = "\(sheet.path): "
        let open = open.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
        entry.lists = PlainValues(titles: titles, open: Set(open)).lists(of: sheet.whole)
        entry.named = Set(agencies(in: sheet.whole).map { PolicyAddress(.agencies, $0) })
        return entry
    }

    /// What the ids are called that a file may name.
    private var titles: [String: String] {
        let agencies = policy.agencies.map { ($0.term.id.text, $0.term.title) }
        let routes = policy.pathways.map { ($0.id.text, $0.title) }
        return Dictionary(agencies + routes) { first, _ in first }
    }

    /// The agencies that stand anywhere in it.
    private func agencies(in node: Node) -> Set<String> {
        let known = Set(policy.agencies.map(\.term.id.text))
        switch node.content {
        case .null: return []
        case .scalar(let text, _): return known.contains(text) ? [text] : []
        case .list(let items): return items.reduce(into: []) { $0.formUnion(agencies(in: $1)) }
        case .map(let fields): return fields.reduce(into: []) { $0.formUnion(agencies(in: $1.value)) }
        }
    }
}
