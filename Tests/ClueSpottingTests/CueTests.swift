import ClueSpotting
import Testing

struct CueTests {
    @Test(arguments: [
        ("Bruises seen", Assertion.present), ("No bruises", .negated), ("Denies drinking", .negated),
        ("Fracture ruled out", .negated), ("Bruising: nil found", .negated), ("Used to be drinking", .past),
        ("Ten years ago bruises", .past), ("Bruises ten years ago", .past), ("May be drinking", .possible),
        ("?fracture", .possible), ("? Fracture", .possible), ("Fracture?", .possible), ("If drinking, ring", .possible),
        ("Her sister is drinking", .otherPerson), ("Her brother is drinking", .present),
    ])
    func `each kind of cue has its say`(text: String, expected: Assertion) throws {
        #expect(try assertion(in: text) == expected)
    }

    @Test func `a cue reaches in its own direction only`() throws {
        #expect(try assertion(in: "Drinking, no") == .present)
        #expect(try assertion(in: "Ruled out fracture") == .present)
    }

    @Test func `a cue stays in its sentence`() throws {
        #expect(try assertion(in: "She said no. Bruises seen.") == .present)
        #expect(try assertion(in: "She said no. bruises seen.") == .negated)
    }

    @Test(arguments: ["but", "However", ";"])
    func `words that end reach end it both ways`(word: String) throws {
        #expect(try assertion(in: "No pain " + word + " bruises") == .present)
        #expect(try assertion(in: "Bruises " + word + " burns ruled out") == .present)
        #expect(try assertion(in: "No pain and bruises " + word) == .negated)
    }

    @Test func `a window counts the words up to the phrase`() throws {
        #expect(try assertion(in: "no a b c d e bruises") == .negated)
        #expect(try assertion(in: "no a b c d e f bruises") == .present)
        let narrow = try spotter("bruises", cues: [Cue(phrase: "no", kind: .negation, window: 1)])
        #expect(narrow.spot(in: "no bruises").first?.assertion == .negated)
        #expect(narrow.spot(in: "no new bruises").first?.assertion == .present)
    }

    @Test func `a list carries a cue on, though not for ever`() throws {
        #expect(try assertion(in: "no a b c, d e f, g h or i bruises") == .negated)
        #expect(try assertion(in: "no a b c d e f g h i bruises") == .present)
        let endless = "no " + String(repeating: "a, ", count: 60) + "bruises"
        #expect(try assertion(in: endless) == .present)
    }

    @Test func `a list runs back to front for a cue that comes after`() throws {
        #expect(try assertion(in: "bruises, a b c d, e f g or h ruled out") == .negated)
        #expect(try assertion(in: "bruises a b c d e f g h ruled out") == .present)
    }

    @Test func `a pseudo cue silences the cue within it`() throws {
        #expect(try assertion(in: "not only drinking") == .present)
        #expect(try assertion(in: "no change in bruises") == .present)
        #expect(try assertion(in: "not often drinking") == .negated)
    }

    @Test func `a pseudo cue of the very same words silences a cue, whichever is given first`() throws {
        let cues = [Cue(phrase: "no|not", kind: .negation), Cue(phrase: "no", kind: .notACue)]
        for order in [cues, cues.reversed()] {
            let held = try spotter("drinking", cues: order)
            #expect(held.spot(in: "no drinking").first?.assertion == .present)
            #expect(held.spot(in: "not drinking").first?.assertion == .negated)
        }
    }

    @Test func `the longest cue wins where one lies within another`() throws {
        let cues = [Cue(phrase: "no", kind: .negation), Cue(phrase: "no longer", kind: .past)]
        let held = try spotter("drinking", cues: cues)
        #expect(held.spot(in: "no longer drinking").first?.assertion == .past)
        #expect(held.spot(in: "no drinking").first?.assertion == .negated)
    }

    @Test func `a cue within a gap of the phrase acts on it`() throws {
        let held = try spotter("fridge ... empty", cues: plainCues)
        #expect(held.spot(in: "fridge was not empty").first?.assertion == .negated)
        #expect(held.spot(in: "fridge was near empty").first?.assertion == .present)
    }

    @Test func `a cue that a phrase has taken for its own reaches no further`() throws {
        let held = try spotter("no food", "bruises", cues: plainCues)
        #expect(held.spot(in: "no food, bruises").map(\.assertion) == [.present, .present])
        #expect(held.spot(in: "no drink, bruises").map(\.assertion) == [.negated])
    }

    @Test func `a cue within one phrase still acts on another phrase inside it`() throws {
        let held = try spotter("not eating", "eating", cues: plainCues)
        #expect(held.spot(in: "not eating").map(\.assertion) == [.present, .negated])
    }

    @Test func `a phrase that begins or ends within a cue is in its reach`() throws {
        let cues = [
            Cue(phrase: "father has|had dementia", kind: .otherPerson),
            Cue(phrase: "dementia now ruled out", kind: .negation, position: .after),
        ]
        let held = try spotter("has dementia", "early dementia", cues: cues)
        #expect(held.spot(in: "Father has dementia").map(\.assertion) == [.otherPerson])
        #expect(held.spot(in: "Early dementia now ruled out").map(\.assertion) == [.negated])
        let judgement = Spotter(try Lexicon(patterns: [], cues: cues)).judge(target: 0..<10, in: "Father has dementia")
        #expect(judgement.experiencer == .subject)
    }

    @Test func `the words that decided are named`() throws {
        let text = "Mother denies drinking. Drinking."
        let spots = try spotter("drinking", cues: plainCues).spot(in: text)
        #expect(spots.map { quote($0.cue, of: text) } == ["denies", nil])
    }

    @Test func `the nearest cue is named`() throws {
        let text = "Without pain and no bruises"
        #expect(try spotter("bruises", cues: plainCues).spot(in: text).map { quote($0.cue, of: text) } == ["no"])
    }
}
