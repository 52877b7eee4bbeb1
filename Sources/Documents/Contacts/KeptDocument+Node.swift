package import Notation
package import Vocabulary

extension KeptDocument {
    /// A document in the notation in which it is kept.
    package init(_ root: Node) {
        self.init(json: JSONText(root.json).compact)
    }
}

extension Node {
    /// A document that is kept, read again.
    package init(_ document: KeptDocument) throws(BadInput) {
        self = try NodeReader.json(Array(document.json.utf8), from: Source(name: "document"))
    }

    /// The same, read again.
    package init(_ value: JSONValue) throws(BadInput) {
        try self.init(KeptDocument(json: JSONText(value).compact))
    }
}
