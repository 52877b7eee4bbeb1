/// Finds the words of a lexicon that an unknown word of a text may misspell.
///
/// One slip is forgiven after the first letter: two neighbours swapped, a letter left out, a letter too many, or, in
/// words of eight letters and more, a wrong letter. Words that differ by such a slip and mean something else of their own
/// are given to the lexicon, so that they are known.
struct Misspelling {
    /// Shorter words are too often words of their own.
    static let shortest = 6
    private static let shortestForWrongLetter = 8

    private let written: [UInt32]
    private let tree: TermTree

    init(of written: [UInt32], in tree: TermTree) {
        self.written = written
        self.tree = tree
    }

    /// The terms of the words meant, in the order of the tree; time is the word's length times the branches of the tree.
    func terms() -> [Int32] {
        guard let first = written.first, var node = tree.child(of: 0, by: first) else { return [] }
        var found: [Int32] = []
        var index = 1
        while true {
            slip(at: index, under: node, to: &found)
            guard index < written.count, let next = tree.child(of: node, by: written[index]) else { return found }
            node = next
            index += 1
        }
    }

    /// Tries every slip at one place, the word being right before it.
    private func slip(at index: Int, under node: Int, to found: inout [Int32]) {
        if index + 1 < written.count, written[index] != written[index + 1],
            let first = tree.child(of: node, by: written[index + 1]),
            let second = tree.child(of: first, by: written[index])
        {
            rest(from: index + 2, under: second, to: &found)
        }
        if index < written.count { rest(from: index + 1, under: node, to: &found) }
        for child in tree.children(of: node) {
            rest(from: index, under: child.node, to: &found)
            if index < written.count, written.count >= Self.shortestForWrongLetter, child.scalar != written[index] {
                rest(from: index + 1, under: child.node, to: &found)
            }
        }
    }

    /// Reads the rest of the word as it is written.
    private func rest(from index: Int, under start: Int, to found: inout [Int32]) {
        var node = start
        for scalar in written[min(index, written.count)...] {
            guard let next = tree.child(of: node, by: scalar) else { return }
            node = next
        }
        if let term = tree.word(at: node), !found.contains(term) { found.append(term) }
    }
}
