/// A phrase found in a text, and how the text holds it.
///
/// Every range counts Unicode scalars from the start of the text and is half open.
public struct Spot: Sendable, Hashable {
    /// The clue that the phrase raises.
    public let clue: ClueKey
    /// Where the phrase stands.
    public let range: Range<Int>
    /// Where its sentence stands, white space around it left out.
    public let sentence: Range<Int>
    /// How the text holds the clue.
    public let assertion: Assertion
    /// How the text would hold it were it about the one whom the text is about; the assertion itself unless that gives
    /// the clue to somebody else.
    public let ownAssertion: Assertion
    /// The index of the pattern that found it.
    public let pattern: Int
    /// The words that decided the assertion; `nil` where the phrase itself did.
    public let cue: Range<Int>?

    /// Makes a spot.
    public init(
        clue: ClueKey,
        range: Range<Int>,
        sentence: Range<Int>,
        assertion: Assertion,
        ownAssertion: Assertion? = nil,
        pattern: Int,
        cue: Range<Int>?
    ) {
        self.clue = clue
        self.range = range
        self.sentence = sentence
        self.assertion = assertion
        self.ownAssertion = ownAssertion ?? assertion
        self.pattern = pattern
        self.cue = cue
    }
}
