import Recognise
import Respond
import Testing
import Vocabulary
import WebSupport

@testable import Website

/// What is typed where a concern is raised, and what becomes of it.
struct RaiseFormTests {
    private static let whole = [
        "danger": "none", "consent": "given", "seen": "No food on Tuesday.", "asked": "See her.", "to": "police",
        "raiser.name": "Jo Marlow", "raiser.reached": "01632 960 001",
    ]

    private func raised(_ changed: [String: String]) throws -> RaisedConcern {
        let fields = Self.whole.merging(changed) { _, typed in typed }
        return try RaiseForm(Form(fields.map { Form.Field($0.key, $0.value) })).concern()
    }

    @Test(
        arguments: [
            ("12 3 1950", "1950-03-12", nil), ("12/03/1950", "1950-03-12", nil), ("1950-3-12", "1950-03-12", nil),
            ("74", nil, "74"), ("70-75", nil, "70-75"), ("", nil, nil),
        ] as [(String, String?, String?)]
    )
    func `an age is told from a date of birth`(_ typed: String, _ born: String?, _ age: String?) throws {
        let told = try raised(["person.birth": typed]).told
        #expect(told.born == born)
        #expect(told.age == age)
    }

    @Test func `each line is a child, with an age where one stands at its end`() throws {
        let children = try raised(["children": "Robin, 4\n Ali \nMcQuill, the elder, 9"]).told.children
        #expect(children.map(\.name) == ["Robin", "Ali", "McQuill, the elder"])
        #expect(children.map(\.age) == ["4", nil, "9"])
    }

    @Test(arguments: ["danger", "consent"]) func `what is not chosen is asked for`(_ name: String) {
        let refused = #expect(throws: Refusal.self) { try raised([name: ""]) }
        #expect(refused?.problems.map(\.field) == [name])
    }

    @Test func `what is sent again is known by its key, and what is written otherwise is not`() throws {
        let once = "019a2c6e-0000-7000-8000-000000000001"
        func key(_ changed: [(String, String)], once: String? = once, by account: AccountID = "jo") -> ReceiptKey? {
            let sent = [("once", once), ("seen", "No food.")].compactMap { name, value in value.map { (name, $0) } }
            let form = Form((sent + changed).map { Form.Field($0.0, $0.1) })
            return form.receiptKey(of: "raise", by: account)
        }
        let first = try #require(key([("csrf", "a")]))
        #expect(key([("csrf", "b")]) == first, "the session may have begun anew")
        #expect(key([("asked", "See him.")])?.key != first.key)
        #expect(key([], once: "019a2c6e-0000-7000-8000-000000000002")?.key != first.key)
        #expect(!first.key.contains("food"))
        #expect(key([], once: nil) == nil)
        #expect(key([], once: "1") == nil)
    }

    @Test func `what is wrong in the document stands beside its field of the form`() {
        #expect(RaiseForm.field(of: "person.born") == "person.birth")
        #expect(RaiseForm.field(of: "children[0].age") == "children")
        #expect(RaiseForm.field(of: "seen") == "seen")
    }
}
