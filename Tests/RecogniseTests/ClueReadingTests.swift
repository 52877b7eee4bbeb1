import Recognise
import Testing
import Vocabulary

struct ClueReadingTests {
    @Test func `observations come first, person by person, and then the narrative in its order`() throws {
        var joan = Person("p1", roles: [.subject])
        joan.observations = [
            Observation("bruising", source: .seen, note: "left arm"), Observation("fearful", source: .told),
        ]
        var lee = Person("p2")
        lee.observations = [Observation("drinking", source: .heard)]
        let told = try contact("She had bruises and was afraid.", joan, lee)
        let found = try reading().words(of: told).clues
        #expect(found.map(\.clue) == ["bruising", "fearful", "drinking", "bruising", "fearful"])
        #expect(found.map(\.person) == ["p1", "p1", "p2", "p1", "p1"])
        #expect(found.map(\.origin) == [.observation, .observation, .observation, .narrative, .narrative])
    }

    @Test func `an observation is present and is quoted by its note`() throws {
        var joan = Person("p1")
        joan.observations = [Observation("bruising", source: .record, note: "left arm")]
        let found = try #require(try reading().words(of: contact("", joan)).clues.first)
        #expect(found.assertion == .present)
        #expect(found.quote == "left arm")
        #expect(found.range == nil)
    }

    @Test func `a clue of the narrative is quoted as it stands, with its place in scalars`() throws {
        let found = try #require(try reading().words(of: contact("Caf\u{E9} \u{1F642}: Bruising seen.")).clues.first)
        #expect(found.quote == "Bruising")
        #expect(found.range == 8..<16)
    }

    @Test func `an empty narrative and one without clues give none`() throws {
        for narrative in ["", "All was calm."] {
            let found = try reading().words(of: contact(narrative, Person("p1")))
            #expect(found.clues.isEmpty)
            #expect(found.labels.isEmpty)
        }
    }

    @Test(arguments: [
        ("She was afraid.", FoundClue.Assertion.present), ("She was not afraid.", .negated),
        ("She was afraid years ago.", .past), ("She used to be afraid.", .past), ("She may be afraid.", .possible),
        ("Her sister was afraid.", .otherPerson), ("She was not hurt but was afraid.", .present),
        ("She was not only afraid.", .present),
    ])
    func `the words around a clue tell how the text holds it`(text: String, held: FoundClue.Assertion) throws {
        #expect(try reading().clues(in: text).map(\.assertion) == [held])
    }

    @Test func `an opposite tells that its clue is absent`() throws {
        let found = try reading().clues(in: "He was sober.")
        #expect(found.map(\.clue) == ["drinking"])
        #expect(found.map(\.assertion) == [.negated])
        #expect(try reading().clues(in: "He had been drinking.").map(\.assertion) == [.present])
    }

    @Test func `what is history by its meaning is present although the words place it in the past`() throws {
        #expect(try reading().clues(in: "She took an overdose years ago.").map(\.assertion) == [.present])
        #expect(try reading().clues(in: "She had bruises years ago.").map(\.assertion) == [.past])
    }

    @Test func `what is history by its meaning can still be denied`() throws {
        #expect(try reading().clues(in: "She denies an overdose.").map(\.assertion) == [.negated])
    }

    @Test func `wording that labels is quoted as it stands and is no clue`() throws {
        let found = try reading().words(of: contact("Attention seeking again. Attention-seeking.", Person("p1")))
        #expect(found.labels.first == "Attention seeking")
        #expect(found.clues.isEmpty)
        #expect(try reading().words(of: contact("She sought help.", Person("p1"))).labels.isEmpty)
    }

    @Test func `a bare text gives its clues without the labels and names nobody`() throws {
        let found = try reading().clues(in: "Attention seeking, and afraid.")
        #expect(found.map(\.clue) == ["fearful"])
        #expect(found.map(\.person) == [nil])
    }

    @Test func `a phrase that cannot be read is refused in words`() {
        #expect(throws: PhraseProblem.self) {
            try ClueReading(clues: [], cues: [], labels: ["bru*ise"])
        }
        #expect(PhraseProblem.fault(in: ["afraid", "bru*ise"])?.isEmpty == false)
        #expect(PhraseProblem.fault(in: ["afraid"]) == nil)
    }
}

struct TargetReadingTests {
    private func judged(_ text: String, _ target: String = "bruising") throws -> [String] {
        let judged = try reading().judge(target, in: text)
        return [judged.assertion, judged.temporality, judged.experiencer]
    }

    @Test func `a phrase that the text plainly holds is present, recent and the subject's`() throws {
        #expect(try judged("There was bruising.") == ["present", "recent", "subject"])
    }

    @Test func `each sign turns its own part of the judgement`() throws {
        #expect(try judged("There was no bruising.") == ["negated", "recent", "subject"])
        #expect(try judged("There was bruising years ago.") == ["present", "historical", "subject"])
        #expect(try judged("Her sister had bruising.") == ["present", "recent", "other"])
        #expect(try judged("There may be bruising.")[0] == "possible")
    }

    @Test func `the phrase is found whatever its case and spacing`() throws {
        #expect(try judged("There was no  Heavy\nBruising.", "heavy bruising")[0] == "negated")
    }
}
