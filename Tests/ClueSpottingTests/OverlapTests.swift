import ClueSpotting
import Testing

struct OverlapTests {
    private func lexicon(_ phrases: [(Int, String)]) throws -> Lexicon {
        try Lexicon(patterns: phrases.map { Pattern(clue: ClueKey(index: $0), phrase: $1) }, cues: [])
    }

    @Test func `phrases of one clue do not overlap: the leftmost wins, then the longest`() throws {
        let text = "hit me hard with it"
        let spots = Spotter(try lexicon([(0, "hit me"), (0, "hit me hard"), (0, "me hard with it")])).spot(in: text)
        #expect(spots.map { quote($0.range, of: text) } == ["hit me hard"])
        #expect(spots.map(\.pattern) == [1])
    }

    @Test func `phrases of different clues may overlap`() throws {
        let spots = Spotter(try lexicon([(1, "hit me"), (0, "me hard"), (0, "hit me")])).spot(in: "hit me hard")
        #expect(spots.map(\.clue.index) == [0, 1])
        #expect(spots.map(\.range) == [0..<6, 0..<6])
    }

    @Test func `the first of two equal patterns is named`() throws {
        #expect(Spotter(try lexicon([(0, "cut"), (0, "cut*")])).spot(in: "cut").map(\.pattern) == [0])
    }

    @Test func `every occurrence is found, in the order of the text`() throws {
        let spots = Spotter(try lexicon([(1, "b"), (0, "a")])).spot(in: "b a b a")
        #expect(spots.map(\.range.lowerBound) == [0, 2, 4, 6])
        #expect(spots.map(\.clue.index) == [1, 0, 1, 0])
    }

    @Test func `clue keys sort by their number`() {
        #expect([ClueKey(index: 2), ClueKey(index: 1)].min() == ClueKey(index: 1))
    }
}
