/// A word of a text, or a symbol standing on its own.
struct Token: Sendable {
    enum Kind: Sendable, Hashable {
        case word
        /// The folded symbol.
        case symbol(UInt32)
    }

    /// Scalar offsets, half open.
    let start: Int
    let end: Int
    let kind: Kind
    /// The index of the sentence that it belongs to.
    let sentence: Int

    var isWord: Bool { kind == .word }
}
