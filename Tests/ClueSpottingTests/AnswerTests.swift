import ClueSpotting
import Testing

struct AnswerTests {
    @Test(arguments: [
        ("Any bruises? No.", Assertion.negated), ("Any bruises? \"No.\"", .negated), ("Drinking. Not.", .negated),
        ("Bruises seen. Nil found.", .negated), ("Bruises. Years ago!", .past), ("Drinking. Possible.", .possible),
    ])
    func `a cue that is a sentence by itself answers the sentence before`(text: String, expected: Assertion) throws {
        #expect(try assertion(in: text) == expected)
    }

    @Test(arguments: [
        "Bruises. No pain.", "Bruises. Aged. No.", "Bruises but well. No.", "No. Bruises.", "Bruises. Denies it.",
    ])
    func `one with other words, further off or behind an end does not`(text: String) throws {
        #expect(try assertion(in: text) == .present)
    }

    @Test func `the words that answered are named`() throws {
        let text = "Any bruises? No."
        #expect(try spotter("bruis*", cues: plainCues).spot(in: text).map { quote($0.cue, of: text) } == ["No"])
    }
}
