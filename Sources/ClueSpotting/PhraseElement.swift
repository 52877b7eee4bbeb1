/// One word of a phrase: the terms that will do, and whether a gap stands before it.
struct PhraseElement: Sendable, Hashable {
    let terms: [Int32]
    let followsGap: Bool
}
