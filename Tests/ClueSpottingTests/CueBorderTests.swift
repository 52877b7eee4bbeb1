import ClueSpotting
import Testing

struct CueBorderTests {
    private let cues = [
        Cue(phrase: "no", kind: .negation),
        Cue(phrase: "ruled out", kind: .negation, position: .after),
        Cue(phrase: "sister was", kind: .otherPerson),
        Cue(phrase: ", she|sister", kind: .ends),
        Cue(phrase: "but|out", kind: .ends),
        Cue(phrase: "nothing but", kind: .notACue),
    ]

    private func assertions(in text: String) throws -> [Assertion] {
        try spotter("bruis*|burns", cues: cues).spot(in: text).map(\.assertion)
    }

    @Test func `a new clause ends reach where it begins`() throws {
        #expect(try assertions(in: "No pain, she has bruises") == [.present])
        #expect(try assertions(in: "Bruises, she had burns ruled out") == [.present, .negated])
        #expect(try assertions(in: "No pain, bruises") == [.negated])
    }

    @Test func `a cue among the words of a border stays at work`() throws {
        #expect(try assertions(in: "No pain, sister was seen with bruises") == [.otherPerson])
    }

    @Test func `words that end reach take nothing from the cue that they are part of`() throws {
        #expect(try assertions(in: "Bruises ruled out") == [.negated])
    }

    @Test func `a pseudo cue silences words that end reach`() throws {
        #expect(try assertions(in: "No food, nothing but bruises") == [.negated])
        #expect(try assertions(in: "No food but bruises") == [.present])
    }

    @Test func `the items of a denied list are short`() throws {
        #expect(try assertions(in: "No a b c d, bruises or burns") == [.negated, .negated])
        #expect(try assertions(in: "No a b c d e, bruises") == [.present])
        #expect(try assertions(in: "No a b c d e or bruises") == [.negated])
    }
}
