/// The words and stems of a lexicon as a tree of folded scalars, each numbered as a term.
struct TermTree: Sendable {
    private struct Node: Sendable {
        let scalar: UInt32
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        var word: Int32 = -1
        var stem: Int32 = -1
    }

    private var nodes = [Node(scalar: 0)]
    /// How many terms there are; they are numbered from nought.
    private(set) var count = 0
    private var number: Int32 = -1

    /// The term of a word, or of the stem of all words that begin with it; the same one each time.
    mutating func insert(_ word: [UInt32], isStem: Bool) -> Int32 {
        var node = 0
        for scalar in word { node = child(of: node, by: scalar) ?? addChild(to: node, by: scalar) }
        let known = isStem ? nodes[node].stem : nodes[node].word
        if known >= 0 { return known }
        let term = Int32(count)
        count += 1
        if isStem { nodes[node].stem = term } else { nodes[node].word = term }
        return term
    }

    /// The term of anything that begins with a digit; the same one each time.
    mutating func insertNumber() -> Int32 {
        if number >= 0 { return number }
        number = Int32(count)
        count += 1
        return number
    }

    /// Adds to `terms` every term that the token is a case of; where there is none, those of the words it may misspell.
    func appendTerms(of token: Token, in scalars: [UInt32], to terms: inout [Int32]) {
        if case .symbol(let symbol) = token.kind {
            if let node = child(of: 0, by: symbol), nodes[node].word >= 0 { terms.append(nodes[node].word) }
            return
        }
        let known = terms.count
        appendTermsAsSpelt(by: token, in: scalars, to: &terms)
        if Scalar.isDigit(scalars[token.start]) {
            if number >= 0 { terms.append(number) }
        } else if terms.count == known, token.end - token.start >= Misspelling.shortest {
            terms += Misspelling(of: Self.folded(token, in: scalars), in: self).terms()
        }
    }

    private func appendTermsAsSpelt(by token: Token, in scalars: [UInt32], to terms: inout [Int32]) {
        var node = 0
        for index in token.start..<token.end {
            guard let scalar = Self.foldedForWord(scalars[index]) else { continue }
            guard let next = child(of: node, by: scalar) else { return }
            node = next
            if nodes[node].stem >= 0 { terms.append(nodes[node].stem) }
        }
        if nodes[node].word >= 0 { terms.append(nodes[node].word) }
    }

    /// The node that a scalar leads to from another, nought being the root.
    func child(of node: Int, by scalar: UInt32) -> Int? {
        var next = nodes[node].firstChild
        while next >= 0 {
            if nodes[Int(next)].scalar == scalar { return Int(next) }
            next = nodes[Int(next)].nextSibling
        }
        return nil
    }

    /// Every node below another, with the scalar that leads there.
    func children(of node: Int) -> [(scalar: UInt32, node: Int)] {
        var all: [(scalar: UInt32, node: Int)] = []
        var next = nodes[node].firstChild
        while next >= 0 {
            all.append((nodes[Int(next)].scalar, Int(next)))
            next = nodes[Int(next)].nextSibling
        }
        return all
    }

    /// The term of the word that ends at a node, if one does.
    func word(at node: Int) -> Int32? {
        nodes[node].word >= 0 ? nodes[node].word : nil
    }

    /// The scalars of a token as the tree holds them.
    static func folded(_ token: Token, in scalars: [UInt32]) -> [UInt32] {
        if case .symbol(let symbol) = token.kind { return [symbol] }
        var result: [UInt32] = []
        for index in token.start..<token.end {
            if let scalar = foldedForWord(scalars[index]) { result.append(scalar) }
        }
        return result
    }

    private static func foldedForWord(_ scalar: UInt32) -> UInt32? {
        if Scalar.isExtension(scalar) { return nil }
        return Scalar.isApostrophe(scalar) ? Scalar.apostrophe : Scalar.folded(scalar)
    }

    private mutating func addChild(to node: Int, by scalar: UInt32) -> Int {
        let child = nodes.count
        nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
        nodes[node].firstChild = Int32(child)
        return child
    }
}
