import ClueSpotting
import Testing

struct WorkedExampleTests {
    @Test func `the worked example in the documentation of the spotter holds`() throws {
        let lexicon = try Lexicon(
            patterns: [
                Pattern(clue: ClueKey(index: 0), phrase: "bruis*"),
                Pattern(clue: ClueKey(index: 1), phrase: "afraid|scared of ... husband|him"),
            ],
            cues: [
                Cue(phrase: "no", kind: .negation),
                Cue(phrase: "but", kind: .ends),
            ]
        )
        let spots = Spotter(lexicon).spot(in: "No visible bruising but she is scared of him.")
        #expect(spots.map(\.clue.index) == [0, 1])
        #expect(spots.map(\.range) == [11..<19, 31..<44])
        #expect(spots.map(\.assertion) == [.negated, .present])
        #expect(spots.map(\.cue) == [0..<2, nil])
    }
}
