import Notation

/// An entry of the policy that nobody has held against its source yet.
package struct UnverifiedEntry: Hashable, Sendable {
    /// The file and the path inside it, such as `understand/tests/marac.yaml: figures.escalation`.
    package let place: String
    /// What must be checked, and where.
    package let check: String
}

extension UnverifiedEntry {
    /// Every entry of a file that is marked `verify: true`.
    static func entries(of node: Node, in file: String) -> [UnverifiedEntry] {
        entries(of: node, at: "", in: file)
    }

    private static func entries(of node: Node, at path: String, in file: String) -> [UnverifiedEntry] {
        switch node.content {
        case .null, .scalar: return []
        case .list(let items):
            return items.enumerated().flatMap { index, item in
                entries(of: item, at: path + (item.text(of: "id").map { ".\($0)" } ?? "[\(index + 1)]"), in: file)
            }
        case .map(let fields):
            let within = fields.flatMap { field in
                entries(of: field.value, at: path.isEmpty ? field.key : "\(path).\(field.key)", in: file)
            }
            guard node.isToVerify else { return within }
            let place = path.isEmpty ? file : "\(file): \(path)"
            return [UnverifiedEntry(place: place, check: node.text(of: "check") ?? "")] + within
        }
    }

    /// The same tree without the marks of what has been signed off.
    static func settled(_ node: Node, at path: String, in file: String, _ signed: Set<String>) -> Node {
        switch node.content {
        case .null, .scalar: return node
        case .list(let items):
            let settled = items.enumerated().map { index, item in
                self.settled(
                    item,
                    at: path + (item.text(of: "id").map { ".\($0)" } ?? "[\(index + 1)]"),
                    in: file,
                    signed
                )
            }
            return Node(.list(settled), line: node.line)
        case .map(let fields):
            let isSigned = node.isToVerify && signed.contains(path.isEmpty ? file : "\(file): \(path)")
            let kept = fields.filter { !isSigned || ($0.key != "verify" && $0.key != "check") }.map { field in
                Entry(
                    key: field.key,
                    line: field.line,
                    value: settled(
                        field.value,
                        at: path.isEmpty ? field.key : "\(path).\(field.key)",
                        in: file,
                        signed
                    )
                )
            }
            return Node(.map(kept), line: node.line)
        }
    }
}

extension Node {
    fileprivate var isToVerify: Bool { text(of: "verify").map { ["true", "yes"].contains($0.lowercased()) } ?? false }

    fileprivate func text(of key: String) -> String? {
        guard case .map(let fields) = content, let value = fields.first(where: { $0.key == key })?.value else {
            return nil
        }
        guard case .scalar(let text, _) = value.content else { return nil }
        return text
    }
}
