import Documents
import Notation
import Recognise
import Testing
import Vocabulary

@Suite struct InstrumentReadingTests {
    @Test func `the answers to a set of questions are read, and what is not there was not asked`() throws {
        let answered = try #require(try Sample.contact().instruments.first)
        #expect(answered.instrument == "four-signs")
        #expect(answered.about == "p1")
        #expect(answered.answers == ["fixated": .yes, "unwanted": .no, "repeated": .refused])
    }

    @Test func `one set may be answered about several people, and several sets about one`() throws {
        let again = """
            instruments:
              - {instrument: home-check, about: p1, answers: {cold: unknown}}
              - {instrument: four-signs, about: p3, answers: {}}

            """
        let instruments = try Sample.contact(Sample.yaml.replacing("instruments:\n", with: again)).instruments
        #expect(instruments.map(\.instrument) == ["home-check", "four-signs", "four-signs"])
        #expect(instruments.map(\.about) == ["p1", "p3", "p1"])
        #expect(instruments.map(\.answers.count) == [1, 0, 3])
    }

    @Test(arguments: [
        (
            "instrument: four-signs", "instrument: four-sign", ".instrument", "'four-sign' is not an instrument",
            "did you mean 'four-signs'?"
        ),
        (
            "about: p1\n    answers", "about: p8\n    answers", ".about",
            "an instrument about 'p8', who is not among the people (p1, p2, p3)", "add this person"
        ),
        (
            "fixated: yes", "fixatd: yes", ".answers.fixatd", "'fixatd' is not a question of four-signs",
            "did you mean 'fixated'?"
        ),
        (
            "fixated: yes", "cold: yes", ".answers.cold", "'cold' is not a question of four-signs",
            "heed policy show four-signs lists its questions"
        ),
        (
            "fixated: yes", "fixated: 4", ".answers.fixated", "'4' is a number; this fact is yes or no",
            "write yes or no"
        ),
        (
            "fixated: yes", "fixated: often", ".answers.fixated", "'often' is not an answer",
            "use one of: yes, no, unknown"
        ),
        (
            "fixated: yes", "fixated: [yes]", ".answers.fixated", "a single value is expected here, not a list",
            "write one value"
        ),
        (
            "answers: {fixated", "answers: yes # {fixated", ".answers",
            "fields are expected here, not a single value", "write 'key: value' pairs"
        ),
        ("note: asked", "noted: asked", ".noted", "'noted' is not a key here", "did you mean 'note'?"),
    ])
    func `a slip in it is told with its line and what mends it`(
        _ piece: String,
        _ other: String,
        _ field: String,
        _ problem: String,
        _ remedy: String
    ) throws {
        let (error, line) = try Sample.fault(replacing: piece, with: other)
        #expect(error.field == "instruments[0]" + field)
        #expect(error.line == line)
        #expect(error.problem.hasPrefix(problem), "\(error)")
        #expect(error.remedy.hasPrefix(remedy), "\(error)")
    }

    @Test(arguments: ["instrument", "about", "answers"])
    func `what is required is missed`(_ key: String) throws {
        let whole = [
            "instrument: four-signs", "about: p1", "answers: {fixated: yes, unwanted: False, repeated: refused}",
        ]
        let rest = whole.filter { !$0.hasPrefix(key) }.joined(separator: "\n    ")
        let (error, line) = try Sample.fault(replacing: whole.joined(separator: "\n    "), with: rest)
        #expect(error.field == "instruments[0]" && error.line == line)
        #expect(error.problem == "'\(key)' is missing")
    }
}
