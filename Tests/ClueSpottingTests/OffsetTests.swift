import ClueSpotting
import Testing

struct OffsetTests {
    @Test func `offsets count scalars past emoji, marks and line breaks`() throws {
        let text = "\u{1F469}\u{200D}\u{1F467} e\u{301}\r\nNo 👍🏽 bruises.\r\nDrinking"
        let spots = try spotter("bruises", "drinking", cues: plainCues).spot(in: text)
        #expect(spots.map(\.range) == [14..<21, 24..<32])
        #expect(spots.map(\.sentence) == [0..<22, 24..<32])
        #expect(spots.map(\.cue) == [8..<10, nil])
        #expect(spots.map { quote($0.range, of: text) } == ["bruises", "Drinking"])
    }

    @Test func `a mark that belongs to the last letter stays with it`() throws {
        #expect(try quotes("cafe", in: "the cafe\u{301}.") == ["cafe\u{301}"])
    }

    @Test func `an emoji is no word and takes up no window`() throws {
        #expect(try assertion(in: "no 😀 😀 😀 😀 😀 😀 😀 bruises") == .negated)
        #expect(try quotes("very sad", in: "very 😢 sad") == [])
    }

    @Test func `a NUL is an ordinary symbol`() throws {
        let text = "\0self harm\0 self\0harm"
        #expect(try spotter("self harm").spot(in: text).map(\.range) == [1..<10])
    }

    @Test func `invisible joiners and soft hyphens do not hide a word`() throws {
        #expect(try quotes("bruises", in: "bru\u{AD}ises b\u{200B}ruises").count == 2)
    }

    @Test func `an empty text and an empty lexicon find nothing`() throws {
        #expect(try spotter("a").spot(in: "") == [])
        #expect(Spotter(try Lexicon(patterns: [], cues: [])).spot(in: "a b") == [])
    }
}
