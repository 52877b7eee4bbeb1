import Notation
import PolicyBook
package import Vocabulary

/// One file of the policy: what its header says, and which entries stand in it.
package struct PolicySheet: Sendable {
    package let path: String
    let id: String
    let title: String
    let meaning: String?
    package let owner: String
    package let source: String
    package let inForce: Period?
    let holds: [PolicyAddress]
    /// All that stands in it.
    let whole: Node
    /// The alert that each rule of the alerts raises.
    private let alerts: [String: String]

    static func sheets(of folder: PolicyFolder) throws(BadInput) -> [PolicySheet] {
        var sheets: [PolicySheet] = []
        for file in folder.files where !file.path.hasPrefix("cases/") && file.path != "sign-offs.yaml" {
            let node = try NodeReader.read(file.bytes, from: Source(name: file.path), as: .yaml)
            sheets.append(PolicySheet(file.path, node))
        }
        return sheets
    }

    private init(_ path: String, _ node: Node) {
        self.path = path
        whole = node
        let id = node.text("id") ?? ""
        self.id = id
        title = node.text("title") ?? path
        meaning = node.text("meaning")
        owner = node.text("owner") ?? "nobody named"
        source = (node.text("source") ?? "").withoutAddresses
        let from = node["in_force"]?.text("from").flatMap(CalendarDay.init(text:))
        let to = node["in_force"]?.text("to").flatMap(CalendarDay.init(text:))
        inForce = from.map { Period(from: $0, to: to) }
        let kind = PolicyKind(file: path)
        holds =
            kind.map { kind in
                guard let list = kind.list else { return [PolicyAddress(kind, id)] }
                return (node[list]?.items ?? []).compactMap { $0.text("id").map { PolicyAddress(kind, $0) } }
            } ?? []
        let rules = kind == .alerts ? node["rules"]?.items ?? [] : []
        alerts = Dictionary(
            rules.compactMap { rule in rule.text("id").flatMap { id in rule.text("alert").map { (id, $0) } } }
        ) {
            first,
            _ in first
        }
    }

    /// The entry in which a place such as `entries.partner-controls.source` stands; nil where it is none.
    func address(of place: String?) -> PolicyAddress? {
        guard let kind = PolicyKind(file: path) else { return nil }
        guard let list = kind.list else { return PolicyAddress(kind, id) }
        let parts = (place ?? "").split(separator: ".").map(String.init)
        guard parts.count > 1 else { return nil }
        if kind == .alerts, parts[0] == "rules" { return alerts[parts[1]].map { PolicyAddress(kind, $0) } }
        return parts[0] == list ? PolicyAddress(kind, parts[1]) : nil
    }
}

extension Node {
    fileprivate subscript(_ key: String) -> Node? {
        guard case .map(let fields) = content else { return nil }
        return fields.first { $0.key == key }?.value
    }

    fileprivate var items: [Node] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    fileprivate func text(_ key: String) -> String? {
        guard case .scalar(let text, _) = self[key]?.content else { return nil }
        return text
    }
}
