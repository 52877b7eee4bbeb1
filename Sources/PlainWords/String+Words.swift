import Understand
import Vocabulary

/// A list with something to say; nil where it would be empty, so that a template leaves out its heading too.
struct Items<Item: Sendable>: Sendable {
    let items: [Item]

    init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }
}

extension String {
    /// The same, beginning with a capital.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// Nil where nothing is written.
    var ifWritten: String? { contains { !$0.isWhitespace } ? self : nil }
}

extension Array {
    var ifAny: Self? { isEmpty ? nil : self }
}

extension Int {
    /// The number with what is counted, such as `1 question` or `3 questions`.
    func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
