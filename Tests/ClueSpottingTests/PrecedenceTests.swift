import ClueSpotting
import Testing

struct PrecedenceTests {
    @Test(arguments: [
        ("Her sister denies drinking", Assertion.negated), ("Not used to drinking", .negated),
        ("No possible fracture", .negated), ("Her sister used to be drinking", .otherPerson),
        ("Her sister may be drinking", .otherPerson), ("May be previously drinking", .past),
        ("If possible drinking", .possible),
    ])
    func `denial outranks another person, who outranks the past, which outranks doubt`(
        text: String,
        expected: Assertion
    ) throws {
        #expect(try assertion(in: text) == expected)
    }

    @Test func `a phrase for the opposite is a denial, and its denial an affirmation`() throws {
        let sober = Pattern(clue: ClueKey(index: 0), phrase: "sober", isOpposite: true)
        let held = Spotter(try Lexicon(patterns: [sober], cues: plainCues))
        #expect(held.spot(in: "Found sober").map(\.assertion) == [.negated])
        #expect(held.spot(in: "Found sober").map(\.cue) == [nil])
        #expect(held.spot(in: "Not sober").map(\.assertion) == [.present])
        #expect(held.spot(in: "Not sober").map(\.cue) == [0..<3])
        #expect(held.spot(in: "Her sister was not sober").map(\.assertion) == [.otherPerson])
    }

    @Test func `history by meaning is never past, and may be denied or doubted`() throws {
        let before = Pattern(clue: ClueKey(index: 0), phrase: "went missing", isHistory: true)
        let held = Spotter(try Lexicon(patterns: [before], cues: plainCues))
        #expect(held.spot(in: "Went missing three years ago").map(\.assertion) == [.present])
        #expect(held.spot(in: "Denies he went missing years ago").map(\.assertion) == [.negated])
        #expect(
            try spotter("went missing", cues: plainCues).spot(in: "Went missing years ago").map(\.assertion) == [.past]
        )
    }
}
