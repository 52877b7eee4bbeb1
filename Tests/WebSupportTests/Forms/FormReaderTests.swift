import Testing
import Vocabulary

@testable import WebSupport

struct FormReaderTests {
    private func form(_ text: String, _ limits: FormLimits = .standard) throws -> Form {
        try FormReader(limits).form(Array(text.utf8))
    }

    private func code(_ text: String, _ limits: FormLimits = .standard) -> String? {
        #expect(throws: Problem.self) { try form(text, limits) }?.code
    }

    @Test func `Fields are read in order, with blanks and escapes undone`() throws {
        let form = try form("narrative=She+said+%22no%22+%2B+left&kind=call&kind=visit&empty=")
        #expect(form.fields.map(\.name) == ["narrative", "kind", "kind", "empty"])
        #expect(form.text("narrative") == #"She said "no" + left"#)
        #expect(form.values("kind") == ["call", "visit"])
        #expect(form.text("empty") == "")
        #expect(form.text("missing") == nil)
        #expect(form.valuesByName["kind"] == ["call", "visit"])
    }

    @Test func `Letters of any script come through as they were typed`() throws {
        let form = try form("name=Zo%C3%AB+%D0%96%F0%9F%91%A9")
        #expect(form.text("name") == "Zoë Ж👩")
    }

    @Test func `Line breaks are kept as one sign`() throws {
        #expect(try form("a=x%0D%0Ay%0Az%0Dw").text("a") == "x\ny\nz\rw")
    }

    @Test func `An empty body is a form without fields, and a field may lack its value`() throws {
        #expect(try form("").fields.isEmpty)
        #expect(try form("a&b=1").fields == [Form.Field("a", ""), Form.Field("b", "1")])
        #expect(try form("a=b=c").text("a") == "b=c")
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "a=%C3", "a=%ED%A0%80", "a=%00", "%FF=a", "=a", "a=%C0%80"])
    func `What is not written as a browser writes it is refused`(text: String) {
        #expect(code(text) == "bad-form")
    }

    @Test func `Each limit is held, and what is within it is not refused`() throws {
        var limits = FormLimits()
        limits.fields = 2
        limits.name = 3
        limits.value = 4
        #expect(try form("a=1&b=2", limits).fields.count == 2)
        #expect(code("a=1&b=2&c=3", limits) == "bad-form")
        #expect(try form("abc=1234", limits).text("abc") == "1234")
        #expect(code("abcd=1", limits) == "bad-form")
        #expect(code("a=12345", limits) == "form-too-large")
    }

    @Test func `A refusal quotes nothing of a value`() throws {
        var limits = FormLimits()
        limits.value = 4
        let problem = #expect(throws: Problem.self) { try form("narrative=Joan+Pike", limits) }
        #expect(problem?.errors.map(\.field) == ["narrative"])
        #expect(problem?.text.contains("Joan") == false)
    }
}
