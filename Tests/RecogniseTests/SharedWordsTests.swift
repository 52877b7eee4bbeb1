import Testing
import Vocabulary

@testable import Recognise

struct SharedWordsTests {
    private func found(_ phrase: String, _ words: SharedWords, in text: String) throws -> [String?] {
        let term = Term<Subject.Clue>(
            id: "taken",
            title: "taken",
            meaning: "",
            authority: Authority(source: "A small policy")
        )
        let reading = try ClueReading(clues: [ClueDefinition(term: term, phrases: [phrase])], cues: [], words: words)
        return reading.clues(in: text).map(\.quote)
    }

    private let money = SharedWords(groups: [
        .init(name: "card", members: ["bank card", "card"]), .init(name: "money", members: ["cash", "<card>"]),
    ])

    @Test(arguments: ["cash", "card", "bank card"])
    func `a phrase finds every member of a group, and those of a group before it`(member: String) throws {
        #expect(try found("took <money>", money, in: "He took \(member).") == ["took \(member)"])
        #expect(try found("took <money>", money, in: "He took <money>.").isEmpty)
    }

    @Test func `a group that is not there and one that uses a later one are refused in words`() {
        let turned = SharedWords(groups: money.groups.reversed())
        #expect(throws: PhraseProblem.self) { try found("took <goods>", money, in: "") }
        #expect(throws: PhraseProblem.self) { try found("took <money>", turned, in: "") }
        #expect(PhraseProblem.fault(in: ["took <money>"], with: money) == nil)
        #expect(PhraseProblem.fault(in: ["took <goods>"], with: money) == PhraseProblem.fault(in: [], with: turned))
        #expect(PhraseProblem.fault(in: ["took <goods>"], with: money)?.contains("there is not") == true)
    }

    @Test func `a word of its own is no misspelling of a phrase's`() throws {
        let own = SharedWords(wordsOfTheirOwn: ["strangler"])
        #expect(try found("stranger", SharedWords(), in: "A strangler came.") == ["strangler"])
        #expect(try found("stranger", own, in: "A strangler came.").isEmpty)
        #expect(try found("stranger", own, in: "A stragner came.") == ["stragner"])
    }
}

struct GroundsTests {
    @Test func `a clue of the narrative names the phrase that found it and the words that decided`() throws {
        let found = try #require(try reading().clues(in: "Caf\u{E9}: she was not afraid.").first)
        #expect(found.grounds?.phrase == "afraid|frightened")
        #expect(found.grounds?.cue == FoundClue.Cue(quote: "not", range: 14..<17))
    }

    @Test func `where nothing near it speaks against it, there are no such words`() throws {
        for text in ["She was afraid.", "He was sober."] {
            let grounds = try #require(try reading().clues(in: text).first?.grounds)
            #expect(grounds.cue == nil)
        }
        #expect(try reading().clues(in: "He was sober.").first?.grounds?.phrase == "sober")
    }

    @Test func `an opposite that is turned round names the words that turn it`() throws {
        let found = try #require(try reading().clues(in: "He was not sober.").first)
        #expect(found.assertion == .present)
        #expect(found.grounds?.cue?.quote == "not")
    }

    @Test func `a clue given to somebody else names the words that give it`() throws {
        let found = try #require(try reading().clues(in: "Her sister was afraid.").first)
        #expect(found.grounds?.cue == FoundClue.Cue(quote: "Her sister", range: 0..<10))
    }

    @Test func `an observation has no grounds in the narrative`() throws {
        var joan = Person("p1")
        joan.observations = [Observation("bruising", source: .seen)]
        #expect(try reading().words(of: contact("", joan)).clues.map(\.grounds) == [nil])
    }
}
