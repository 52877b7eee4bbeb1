/// A list with something to say; nil where it would be empty, so that a template leaves out its heading too.
struct Items<Item: Sendable>: Sendable {
    let items: [Item]

    init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }
}

extension Array {
    var ifAny: Self? { isEmpty ? nil : self }
}
