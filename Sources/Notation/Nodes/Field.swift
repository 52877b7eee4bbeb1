/// One value of a document with its path, ready to be read as what it should be.
package struct Field: Sendable {
    package let node: Node
    /// Such as `people[0].born`; empty for the document as a whole.
    package let path: String
    package let source: Source

    package init(_ node: Node, at path: String, in source: Source) {
        self.node = node
        self.path = path
        self.source = source
    }

    package var isNull: Bool { node.content == .null }

    /// The fields of the map that stands here.
    package func fields() throws(BadInput) -> Fields {
        try Fields(self)
    }

    /// The text of the single value that stands here.
    package func text() throws(BadInput) -> String {
        guard case .scalar(let text, _) = node.content else {
            throw bad(
                "a single value is expected here, not \(node.kind)",
                remedy: "write one value, in quotes if need be"
            )
        }
        return text
    }

    /// The items of the list that stands here, each read in the same way; null items are an error.
    package func list<Item>(_ read: (Field) throws(BadInput) -> Item) throws(BadInput) -> [Item] {
        guard case .list(let nodes) = node.content else {
            throw bad(
                "a list is expected here, not \(node.kind)",
                remedy: "write [one, two], or a line with '- ' for each"
            )
        }
        var items: [Item] = []
        for (index, node) in nodes.enumerated() {
            items.append(try read(item(index, node)))
        }
        return items
    }

    /// The texts of the list that stands here, or the one text that stands here alone.
    package func textOrList() throws(BadInput) -> [String] {
        guard case .list = node.content else { return [try text()] }
        return try list { (item) throws(BadInput) in try item.text() }
    }

    /// An item of the list that stands here; the list itself where it has no such item.
    package func item(_ index: Int) -> Field {
        guard case .list(let nodes) = node.content, nodes.indices.contains(index) else { return self }
        return item(index, nodes[index])
    }

    /// The entries of the map that stands here, in the order of the document.
    package func entries() throws(BadInput) -> [(key: String, value: Field)] {
        guard case .map(let entries) = node.content else {
            throw bad("fields are expected here, not \(node.kind)", remedy: "write 'key: value' pairs")
        }
        return entries.map { ($0.key, child($0)) }
    }

    /// An error about this value.
    package func bad(_ problem: String, remedy: String) -> BadInput {
        BadInput(source, line: node.line, field: path, problem, remedy: remedy)
    }

    private func item(_ index: Int, _ node: Node) -> Field {
        Field(node, at: "\(path)[\(index)]", in: source)
    }

    func child(_ entry: Entry) -> Field {
        Field(entry.value, at: path.isEmpty ? entry.key : path + "." + entry.key, in: source)
    }
}
