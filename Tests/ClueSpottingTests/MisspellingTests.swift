import ClueSpotting
import Testing

struct MisspellingTests {
    @Test(arguments: ["frihgtened", "frigtened", "frrightened", "frightenedd", "frightemed", "frightene"])
    func `one slip in a long word is forgiven`(written: String) throws {
        #expect(try quotes("frightened", in: "was " + written) == [written])
    }

    @Test(arguments: ["rightened", "grightened", "frihgtned", "fright"])
    func `a wrong first letter or two slips are not`(written: String) throws {
        #expect(try quotes("frightened", in: "was " + written) == [])
    }

    @Test func `a wrong letter is forgiven only in words of eight letters and more`() throws {
        #expect(try quotes("choking", in: "was choling") == [])
        #expect(try quotes("choking", in: "was chokign") == ["chokign"])
    }

    @Test func `short words are never taken for misspellings`() throws {
        #expect(try quotes("knife", in: "a knief, knfe") == [])
    }

    @Test func `a word that is known is itself`() throws {
        let patterns = [Pattern(clue: ClueKey(index: 0), phrase: "scared")]
        let plain = Spotter(try Lexicon(patterns: patterns, cues: []))
        #expect(plain.spot(in: "scarred for life").count == 1)
        let knowing = Spotter(try Lexicon(patterns: patterns, cues: [], wordsOfTheirOwn: ["scarred"]))
        #expect(knowing.spot(in: "scarred for life") == [])
        #expect(knowing.spot(in: "scaerd of him").count == 1)
    }
}
