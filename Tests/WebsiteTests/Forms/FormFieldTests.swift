import Testing
import Vocabulary
import WebSupport

@testable import Website

struct FormFieldTests {
    private let refusal = Refusal(
        .badInput,
        "the contact is not understood",
        remedy: "mend it",
        problems: [
            FieldProblem(field: "people[0].born", problem: "31 April does not exist", remedy: "check the date"),
            FieldProblem(field: "narrative", problem: "nothing stands here", remedy: "write what happened"),
            FieldProblem(field: "policy", problem: "is not in force", remedy: ""),
        ]
    )

    private var errors: FormErrors {
        FormErrors(refusal) { ["people[0].born": "people.p1.born", "narrative": "narrative"][$0] }
    }

    @Test func `A refusal stands above the form, each part with a link to its field`() throws {
        let summary = try #require(errors.summary)
        #expect(summary.items.map(\.href) == ["#people.p1.born", "#narrative", nil])
        #expect(
            summary.items.map(\.text) == [
                "31 April does not exist: check the date", "Nothing stands here: write what happened",
                "Is not in force",
            ]
        )
        #expect(FormErrors.none.summary == nil)
    }

    @Test func `A refusal of the whole is told as such`() throws {
        let summary = try #require(FormErrors(Refusal(.badInput, "it is too long", remedy: "shorten it")).summary)
        #expect(summary.paragraph == "It is too long: shorten it")
        #expect(summary.items.isEmpty)
    }

    @Test func `What was typed stays in its field, and what is wrong stands beside it`() {
        let fields = FormFields(["narrative": ["  half a sentence\n"], "name": ["x"]], errors)
        let story = fields.area("narrative", "What happened", hint: "In your own words")
        #expect(story.value == "  half a sentence\n")
        #expect(story.error == "Nothing stands here: write what happened")
        #expect(story.describedBy == "narrative-hint narrative-error")
        let name = fields.text("name", "Name")
        #expect(name.value == "x")
        #expect(name.error == nil)
        #expect(name.describedBy == nil)
        #expect(fields.text("none", "None").value == "")
    }

    @Test func `A secret is never given back`() {
        let field = FormFields(["password": ["correct horse"]]).secret("password", "Password")
        #expect(field.value.isEmpty)
        #expect(field.type == "password")
    }

    @Test func `What was chosen stays chosen, and what nobody offered is left out`() {
        let choices = [Choice("call", "A call"), Choice("visit", "A visit", note: "to a home")]
        let fields = FormFields(["kind": ["visit", "<b>"]])
        let kind = fields.choice("kind", "What kind?", of: choices)
        #expect(kind.items.map(\.isChecked) == [false, true])
        #expect(kind.items.map(\.itemId) == ["kind", "kind-2"])
        #expect(kind.id == "kind")
        let list = fields.select("kind", "What kind?", of: choices)
        #expect(list.options.map(\.value) == ["", "call", "visit"])
        #expect(list.options.map(\.isSelected) == [false, false, true])
    }

    @Test func `A date keeps its parts as typed, and marks the part that is wrong`() {
        let typed = ["born.day": ["31"], "born.month": ["April"], "born.year": ["44"]]
        let whole = FormFields(typed, FormErrors([FieldProblem(field: "born", problem: "no such day", remedy: "")]))
            .date("born", "Born", hint: "Such as 17 2 1944")
        #expect([whole.day, whole.month, whole.year] == ["31", "April", "44"])
        #expect([whole.isDayWrong, whole.isMonthWrong, whole.isYearWrong] == [true, true, true])
        #expect(whole.describedBy == "born-hint born-error")
        let part = FormFields(typed, FormErrors([FieldProblem(field: "born.month", problem: "no number", remedy: "")]))
            .date("born", "Born")
        #expect([part.isDayWrong, part.isMonthWrong, part.isYearWrong] == [false, true, false])
        #expect(part.error == "No number")
        #expect(part.time == nil)
    }

    @Test func `A form that was sent gives the same fields as a draft that was kept`() {
        let form = Form([Form.Field("a", "1"), Form.Field("kind", "x"), Form.Field("kind", "y")])
        let fields = FormFields(form)
        #expect(fields.value("a") == "1")
        #expect(fields.values("kind") == ["x", "y"])
    }
}
