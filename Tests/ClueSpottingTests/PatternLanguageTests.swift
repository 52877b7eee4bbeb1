import ClueSpotting
import Testing

struct PatternLanguageTests {
    @Test func `a phrase matches its words in order whatever their case`() throws {
        #expect(try quotes("Sleeping ROUGH", in: "He is sLeeping rough.") == ["sLeeping rough"])
        #expect(try quotes("sleeping rough", in: "Rough sleeping.") == [])
    }

    @Test func `only whole words match`() throws {
        #expect(try quotes("cut", in: "a cut") == ["cut"])
        #expect(try quotes("cut", in: "cutlery, uncut, cuts") == [])
    }

    @Test(arguments: ["  ", "\n", "\r\n", "\t", "\u{A0}", " \n "])
    func `any white space may stand between words`(space: String) throws {
        #expect(try quotes("self harm", in: "of self" + space + "harm today").count == 1)
    }

    @Test func `a blank line or a mark of punctuation parts words`() throws {
        #expect(try quotes("self harm", in: "self\n\nharm") == [])
        #expect(try quotes("self harm", in: "self, harm") == [])
        #expect(try quotes("self harm", in: "Not himself. Harm feared. To self. Harm done.") == [])
    }

    @Test func `alternatives stand for one word`() throws {
        #expect(try quotes("hit|hits|hitting me", in: "He hits me, hit me, struck me") == ["hits me", "hit me"])
        #expect(try quotes("afraid|scared of him|her", in: "scared of her") == ["scared of her"])
    }

    @Test func `a stem matches the word and its endings`() throws {
        #expect(
            try quotes("strangl*", in: "Strangled. strangling, strangl, strange") == [
                "Strangled", "strangling", "strangl",
            ]
        )
        #expect(try quotes("self-harm*", in: "self harming") == ["self harming"])
    }

    @Test(arguments: ["hit ... wall", "hit _ wall", "hit … wall"])
    func `a gap holds up to three words`(phrase: String) throws {
        #expect(try quotes(phrase, in: "hit wall") == ["hit wall"])
        #expect(try quotes(phrase, in: "hit, with a fist, wall") == ["hit, with a fist, wall"])
        #expect(try quotes(phrase, in: "hit with a clenched fist wall") == [])
    }

    @Test func `a gap is as narrow as will do`() throws {
        #expect(try quotes("hit ... me", in: "hit me and told me") == ["hit me"])
        #expect(try quotes("hit ... me twice", in: "hit me and me twice") == ["hit me and me twice"])
    }

    @Test func `a gap stays in its sentence and stops at words that end reach`() throws {
        #expect(try quotes("hit ... wall", in: "He hit. The wall") == [])
        let held = try spotter("hit ... wall", cues: plainCues)
        #expect(held.spot(in: "hit but wall") == [])
        #expect(held.spot(in: "hit and wall").count == 1)
    }

    @Test func `a hyphen is a space and a dash is not`() throws {
        for text in ["self-harm", "self harm", "self\u{2011}harm", "self- harm"] {
            #expect(try quotes("self harm", in: text) == [text])
            #expect(try quotes("self-harm", in: text) == [text])
        }
        #expect(try quotes("self harm", in: "self - harm, self -- harm, self – harm") == [])
        #expect(try quotes("self - harm", in: "self — harm") == ["self — harm"])
    }

    @Test func `curly and straight apostrophes are equal`() throws {
        #expect(try quotes("doesn't eat", in: "She doesn’t eat") == ["doesn’t eat"])
        #expect(try quotes("doesn’t eat", in: "She doesn't eat") == ["doesn't eat"])
        #expect(try quotes("doesn't eat", in: "She doesnt eat") == ["doesnt eat"])
        #expect(try quotes("she'll eat", in: "shell eat") == [])
        #expect(try quotes("kill", in: "said 'kill' and ‘kill’") == ["kill", "kill"])
    }

    @Test func `case and accents are folded beyond English`() throws {
        #expect(try quotes("Zoë", in: "ZOË, zoe, Zoe\u{308}") == ["ZOË", "zoe", "Zoe\u{308}"])
        #expect(try quotes("łódź", in: "Łódź, LODZ") == ["Łódź", "LODZ"])
        #expect(try quotes("страх", in: "СТРАХ") == ["СТРАХ"])
        #expect(try quotes("zoe", in: "zoé́a") == [])
    }

    @Test func `a symbol is a word of its own`() throws {
        #expect(try quotes("£ 50", in: "owed £50") == ["£50"])
        #expect(try quotes("n/a", in: "N / A, na") == ["N / A"])
    }
}
