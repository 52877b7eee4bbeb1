import ClueSpotting
import Testing

struct LexiconErrorTests {
    @Test(arguments: [
        ("... wall", PhraseFault.gapAtEdge), ("hit _", .gapAtEdge), ("hit ... _ wall", .gapsTogether),
        ("hit...wall", .gapNotApart), ("a _ b _ c _ d _ e", .tooManyGaps), ("cut||stab", .emptyAlternative),
        ("|", .emptyAlternative), ("*", .strayMark), ("c*t", .strayMark), ("£*", .strayMark), ("cut**", .strayMark),
        ("~", .strayMark), ("c~t", .strayMark), ("?~", .strayMark), ("took {all|any", .openBracket),
        ("took (all of her money", .openBracket), ("cut(s) arm", .bracketNotApart),
        ("took {} money", .emptyAlternative),
        ("(all) money", .optionalAtEdge), ("took (all)", .optionalAtEdge), ("took <her> money", .unknownGroup),
    ])
    func `a phrase outside the language is named with its fault`(phrase: String, fault: PhraseFault) {
        let good = Pattern(clue: ClueKey(index: 0), phrase: "cut")
        let bad = Pattern(clue: ClueKey(index: 0), phrase: phrase)
        #expect(throws: LexiconError.badPhrase(at: .pattern(1), phrase: phrase, fault: fault)) {
            try Lexicon(patterns: [good, bad], cues: [])
        }
        #expect(throws: LexiconError.badPhrase(at: .cue(0), phrase: phrase, fault: fault)) {
            try Lexicon(patterns: [good], cues: [Cue(phrase: phrase, kind: .negation)])
        }
    }

    @Test(arguments: ["", " \n", "\u{200B}"])
    func `a phrase without words is refused`(phrase: String) {
        #expect(throws: LexiconError.emptyPhrase(at: .pattern(0))) {
            try Lexicon(patterns: [Pattern(clue: ClueKey(index: 0), phrase: phrase)], cues: [])
        }
    }

    @Test func `a phrase has at most sixteen words`() throws {
        let most = Array(repeating: "a", count: 16).joined(separator: " ")
        #expect(try quotes(most, in: most) == [most])
        let long = Pattern(clue: ClueKey(index: 0), phrase: most + " a")
        #expect(throws: LexiconError.badPhrase(at: .pattern(0), phrase: most + " a", fault: .tooLong)) {
            try Lexicon(patterns: [long], cues: [])
        }
    }

    @Test func `a group that cannot be read is named`() {
        let groups = [WordGroup(name: "hers", members: ["her"]), WordGroup(name: "money", members: ["<cash>"])]
        #expect(throws: LexiconError.badPhrase(at: .group(1), phrase: "money", fault: .unknownGroup)) {
            try Lexicon(patterns: [], cues: [], groups: groups)
        }
    }

    @Test(arguments: [0, -1, 1_001])
    func `a window outside its bounds is refused`(window: Int) {
        #expect(throws: LexiconError.badWindow(at: .cue(0))) {
            try Lexicon(patterns: [], cues: [Cue(phrase: "no", kind: .negation, window: window)])
        }
        let language = Language(abbreviations: [], numberAbbreviations: [], listWords: [], window: window)
        #expect(throws: LexiconError.badWindow(at: nil)) {
            try Lexicon(patterns: [], cues: [], language: language)
        }
    }

    @Test func `a list word is one word`() {
        let language = Language(abbreviations: [], numberAbbreviations: [], listWords: [",", "as well"])
        #expect(throws: LexiconError.badPhrase(at: .listWord(1), phrase: "as well", fault: .severalWords)) {
            try Lexicon(patterns: [], cues: [], language: language)
        }
    }

    @Test func `an error says in words what to mend`() {
        let error = LexiconError.badPhrase(at: .cue(3), phrase: "hit...wall", fault: .gapNotApart)
        #expect(error.description == "cue 3 \"hit...wall\": write spaces around the gap")
        #expect(LexiconError.emptyPhrase(at: .pattern(2)).description == "pattern 2 has no words")
        #expect(LexiconError.badWindow(at: nil).description == "the language needs a window of 1 to 1,000 words")
        #expect(Set(PhraseFault.allCases.map(\.description)).count == PhraseFault.allCases.count)
    }
}
