import Documents
import Notation
import PolicyBook
import Recognise
import Testing
import Understand
import Vocabulary

@testable import ContactForms

/// What is typed becomes the document of the contract, and a document becomes what would have been typed.
struct ContactFormTests {
    private func document(_ fields: [String: [String]]) -> (json: JSONValue, problems: [String]) {
        var form = ContactForm(DraftFields(fields))
        let document = form.document()
        return (document, form.problems.map(\.field))
    }

    @Test func `what is left empty is left out`() {
        let made = document(["kind": ["call"], "reference": ["  "], "answers.crime": [""], "narrative": ["x"]])
        #expect(JSONText(made.json).compact == #"{"kind":"call","narrative":"x"}"#)
        #expect(made.problems.isEmpty)
    }

    @Test func `a time on the local clock is kept as a moment`() {
        let made = document([
            "at.day": ["1"], "at.month": ["7"], "at.year": ["2026"], "at.time": ["0910"], "narrative": [""],
        ])
        #expect(JSONText(made.json).compact == #"{"at":"2026-07-01T08:10:00Z","narrative":""}"#)
    }

    @Test(arguments: [
        (["31", "6", "2026"], "12:00"), (["", "6", "2026"], "12:00"), (["1", "", "2026"], "12:00"),
        (["1", "6", "26"], "12:00"), (["1", "6", "2026"], "25:00"), (["1", "6", "2026"], "noon"),
    ]) func `a date that is none is told, and is not written`(date: [String], time: String) {
        let made = document([
            "at.day": [date[0]], "at.month": [date[1]], "at.year": [date[2]], "at.time": [time], "narrative": [""],
        ])
        #expect(made.problems == ["at"])
        #expect(JSONText(made.json).compact == #"{"narrative":""}"#)
    }

    @Test(arguments: [
        (["", "", "1944"], "1944"), (["", "2", "1944"], "1944-02"), (["9", "2", "1944"], "1944-02-09"),
    ]) func `of a birth as much is kept as is known`(date: [String], born: String) {
        let made = document([
            "persons": ["p1"], "people.p1.born.day": [date[0]], "people.p1.born.month": [date[1]],
            "people.p1.born.year": [date[2]], "people.p1.age": ["82"],
        ])
        #expect(JSONText(made.json).compact == #"{"narrative":"","people":[{"id":"p1","born":"\#(born)"}]}"#)
    }

    @Test func `a problem of the document is told beside the field that it came from`() {
        var form = ContactForm(
            DraftFields([
                "persons": ["p7", "p2"], "people.p2.clues": ["fearful", "nonsense"], "people.p2.age": ["old"],
                "situation.4.feature": ["missing"],
            ])
        )
        _ = form.document()
        #expect(form.field(of: "people[1].observations[1].clue") == "people.p2.clue.nonsense")
        #expect(form.field(of: "people[1].observations[1].note") == "people.p2.clue.nonsense.note")
        #expect(form.field(of: "people[1].name.family") == "people.p2.family")
        #expect(form.field(of: "people[1].age") == "people.p2.age")
        #expect(form.field(of: "people[1].vulnerabilities[2]") == "people.p2.vulnerabilities")
        #expect(form.field(of: "situation[0].feature") == "situation.4.feature")
        #expect(form.field(of: "kind") == "kind")
    }

    @Test func `an entry that lacks what it is about is left out, and the rest can still be read`() {
        let made = document([
            "kind": ["call"], "narrative": ["x"], "situation.1.note": ["loud"], "situation.2.feature": ["missing"],
            "controls.1.state": ["failed"], "controls.2.control": [""],
        ])
        #expect(JSONText(made.json).compact == #"{"kind":"call","narrative":"x","situation":[{"feature":"missing"}]}"#)
    }

    @Test func `whoever is taken out takes along what was said of them`() {
        let fields: DraftFields = [
            "persons": ["p1", "p2"], "people.p2.age": ["4"], "answers.p2.has-capacity": ["no"],
            "relationships.1.from": ["p1"], "relationships.1.to": ["p2"], "situation.1.feature": ["missing"],
            "situation.1.about": ["p2"], "answers.crime": ["yes"],
        ]
        let left: DraftFields = [
            "persons": ["p1"], "situation.1.feature": ["missing"], "answers.crime": ["yes"],
        ]
        #expect(fields.removingPerson("p2").values == left.values)
    }

    @Test func `what the form has no field for is taken over`() throws {
        let old = try Node(
            KeptDocument(
                json: #"""
                    {"at":"2026-06-01T10:00:00Z","kind":"call","instruments":[1],"history":[2],"location":{"line":"a","nation":"wales"},
                    "people":[{"id":"p1","agreement":[{"pathway":"x","state":"given","told":true}],
                    "observations":[{"clue":"c","source":"seen"},{"clue":"c","source":"told"},{"clue":"d","source":"seen"},{"clue":"d","source":"told"}]}]}
                    """#
            )
        )
        let new = try Node(
            KeptDocument(
                json: #"""
                    {"location":{"line":"b"},"people":[{"id":"p1","agreement":[{"pathway":"x","state":"refused"},{"pathway":"y"}],
                    "observations":[{"clue":"c","source":"heard"}]},{"id":"p2"}]}
                    """#
            )
        )
        let expected =
            #"{"location":{"line":"b","nation":"wales"},"people":[{"id":"p1","#
            + #""agreement":[{"pathway":"x","state":"refused","told":true},{"pathway":"y"}],"#
            + #""observations":[{"clue":"c","source":"heard"},{"clue":"c","source":"told"}]},{"id":"p2"}],"#
            + #""instruments":[1],"history":[2]}"#
        #expect(JSONText(new.keeping(whatTheFormLacksOf: old).json).compact == expected)
    }

    @Test func `every example comes back from the form as it went in`() throws {
        let folder = try PolicyFolder.bundled()
        let policies = PoliciesByDay(try PolicyBook(folder))
        let assessing = LiveAssessing(policies)
        let examples = folder.files(under: "cases/contacts")
        #expect(examples.count >= 12)
        for example in examples {
            let root = try NodeReader.yaml(example.bytes, from: Source(name: example.path))
            let told = try #require(root["contact"])
            let before = KeptDocument(told)
            let contact = try assessing.contact(in: before)
            var form = ContactForm(DraftFields(contact, told, version: 1))
            var again = try Node(form.document()).keeping(whatTheFormLacksOf: told)
            if let judgement = told["judgement"] { again = again.setting("judgement", to: judgement) }
            #expect(form.problems.isEmpty)
            let (first, second) = (
                try assessing.assess(before, earlier: [], controls: nil),
                try assessing.assess(KeptDocument(again), earlier: [], controls: nil)
            )
            #expect(second.output == first.output, "\(example.path)")
        }
    }
}
