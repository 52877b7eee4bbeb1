/// A list with something to say; nil where it would be empty, so that a template leaves out its heading too.
package struct Items<Item: Sendable>: Sendable {
    package let items: [Item]

    package init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }
}

extension Array {
    package var ifAny: Self? { isEmpty ? nil : self }
}
