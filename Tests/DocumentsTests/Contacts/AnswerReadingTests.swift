import Documents
import Notation
import Recognise
import Testing
import Vocabulary

@Suite struct AnswerReadingTests {
    @Test func `answers are read about the contact and about people`() throws {
        let answers = try Sample.contact().answers
        #expect(answers["crime", about: nil] == .yes)
        #expect(answers["immediate-risk", about: nil] == .no)
        #expect(answers["unable-to-protect-self", about: "p1"] == .unknown)
        #expect(answers["has-capacity", about: "p1"] == .no)
        #expect(answers["dash-yes-count", about: "p1"] == .number(9))
        #expect(answers["has-capacity", about: "p2"] == .notAsked)
        #expect(answers["has-capacity", about: "p3"] == nil)
    }

    @Test(arguments: [("refused", .refused), ("Unknown", .unknown), ("not-asked", .notAsked)] as [(String, Answer)])
    func `a count may stay open`(_ written: String, _ answer: Answer) throws {
        let text = Sample.yaml.replacing("p1.dash-yes-count: 9", with: "p1.dash-yes-count: \(written)")
        #expect(try Sample.contact(text).answers["dash-yes-count", about: "p1"] == answer)
    }

    @Test func `an answer left empty was not given`() throws {
        let text = Sample.yaml.replacing("  crime: yes", with: "  crime:")
        #expect(try Sample.contact(text).answers["crime", about: nil] == nil)
    }

    @Test(arguments: [
        (
            "crime: yes", "p1.crime: yes", "p1.crime", "'crime' is asked about the contact as a whole",
            "write it without"
        ),
        (
            "p1.has-capacity", "has-capacity", "has-capacity", "'has-capacity' is asked about one person",
            "name the person"
        ),
        ("crime: yes", "crme: yes", "crme", "'crme' is not a fact that the policy asks for", "did you mean 'crime'?"),
        ("p1.has-capacity", "p1.hascapacity", "p1.hascapacity", "'hascapacity' is not a fact", "did you mean 'has-cap"),
        ("p1.has-capacity", "p8.has-capacity", "p8.has-capacity", "an answer about 'p8', who is not among", "add this"),
        ("crime: yes", "crime: 3", "crime", "'3' is a number; this fact is yes or no", "write yes or no"),
        ("crime: yes", "crime: yess", "crime", "'yess' is not an answer", "did you mean 'yes'?"),
        ("crime: yes", "crime: perhaps so", "crime", "'perhaps so' is not an answer", "use one of: yes, no, unknown"),
        (
            "count: 9", "count: yes", "p1.dash-yes-count", "'yes' is not a number; this fact is a count",
            "write how many"
        ),
        ("count: 9", "count: many", "p1.dash-yes-count", "'many' is not a whole number", "write digits"),
        ("count: 9", "count: -1", "p1.dash-yes-count", "'-1' is out of range", "write a number from 0"),
        ("crime: yes", "crime: [yes]", "crime", "a single value is expected here, not a list", "write one value"),
        ("crime: yes", "immediate-risk: yes", "immediate-risk", "the key 'immediate-risk' is written more", "keep one"),
    ])
    func `a wrong answer is named with its line and what mends it`(
        _ piece: String,
        _ other: String,
        _ fact: String,
        _ problem: String,
        _ remedy: String
    ) throws {
        let (error, line) = try Sample.fault(replacing: piece, with: other)
        let isTwice = problem.contains("more than once") || problem.contains("written more")
        #expect(error.field == (isTwice ? fact : "answers." + fact))
        #expect(error.line == (isTwice ? line - 1 : line))
        #expect(error.problem.hasPrefix(problem), "\(error)")
        #expect(error.remedy.hasPrefix(remedy), "\(error)")
    }
}
