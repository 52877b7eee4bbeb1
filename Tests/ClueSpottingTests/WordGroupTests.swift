import ClueSpotting
import Testing

struct WordGroupTests {
    private func quotes(_ phrase: String, in text: String) throws -> [String] {
        let groups = [
            WordGroup(name: "hers", members: ["her", "his"]),
            WordGroup(name: "money", members: ["cash", "bank card~", "savings|pension"]),
            WordGroup(name: "wealth", members: ["<money>", "house"]),
        ]
        let pattern = Pattern(clue: ClueKey(index: 0), phrase: phrase)
        let spotter = Spotter(try Lexicon(patterns: [pattern], cues: [], groups: groups))
        return spotter.spot(in: text).compactMap { quote($0.range, of: text) }
    }

    @Test func `a group stands for each of its members, long ones too`() throws {
        let text = "Took her cash, took his bank cards, took her pension, took her dog"
        #expect(
            try quotes("took <hers> <money>", in: text) == ["Took her cash", "took his bank cards", "took her pension"]
        )
    }

    @Test func `a group may use those before it and stand among alternatives`() throws {
        #expect(try quotes("took <hers>|their <wealth>", in: "took their bank card") == ["took their bank card"])
        #expect(try quotes("<wealth> gone", in: "house gone, cash gone") == ["house gone", "cash gone"])
    }
}

struct BracketTests {
    @Test func `words in brackets may be left out`() throws {
        #expect(try quotes("took (all of|some of) her money", in: "took her money") == ["took her money"])
        #expect(try quotes("took (all of|some of) her money", in: "took all of her money") == ["took all of her money"])
        #expect(try quotes("took (all of) her money", in: "took all her money") == [])
    }

    @Test func `a gap before words left out still holds`() throws {
        #expect(try quotes("took ... (all) money", in: "took from her money") == ["took from her money"])
    }

    @Test func `braces hold alternatives of several words`() throws {
        #expect(
            try quotes("{no food|nothing to eat} in", in: "nothing to eat in, no food in") == [
                "nothing to eat in", "no food in",
            ]
        )
    }

    @Test func `six dots are a wider gap`() throws {
        #expect(try quotes("took ...... purse", in: "took a b c d e f purse") == ["took a b c d e f purse"])
        #expect(try quotes("took ...... purse", in: "took a b c d e f g purse") == [])
    }

    @Test func `a number sign is anything that begins with a digit`() throws {
        #expect(try quotes("# times", in: "3 times, 3rd times, three times") == ["3 times", "3rd times"])
        let known = try spotter("# times", "3rd", "201*")
        #expect(known.spot(in: "3rd times, 2019 times").map(\.clue.index) == [1, 0, 2, 0])
    }

    @Test func `a quotation mark may stand between the words of a phrase`() throws {
        #expect(try quotes("wants to die", in: "says she wants to \u{201C}die\u{201D}").count == 1)
        #expect(try quotes("wants to die", in: "wants to \"\" die") == [])
    }
}
