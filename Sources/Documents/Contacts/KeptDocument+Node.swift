package import Notation
package import Vocabulary

extension KeptDocument {
    /// A document in the notation in which it is kept.
    package init(_ root: Node) {
        self.init(json: JSONText(root.json).compact)
    }
}
