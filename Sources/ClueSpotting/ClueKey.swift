/// A clue as the engine knows it: a number that the caller maps to its own identifier.
public struct ClueKey: Hashable, Comparable, Sendable {
    /// The caller's number for the clue.
    public let index: Int

    /// Makes the key of the clue that the caller numbers so.
    public init(index: Int) {
        self.index = index
    }

    /// Orders keys by their number.
    public static func < (left: ClueKey, right: ClueKey) -> Bool {
        left.index < right.index
    }
}
