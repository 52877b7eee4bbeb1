import Recognise
import TestSupport
import Testing
import Vocabulary

/// What was typed is kept as it was typed, part by part, within limits.
struct DraftFieldsTests {
    private let fields: DraftFields = [
        "narrative": ["He  said\r\n“no”. "], "people.p1.given": ["Nora"], "people.p1.roles": ["subject", "victim"],
        "people.p10.given": ["Idris"],
    ]

    @Test func `a part has its own name and what is below it, and nothing that only begins alike`() {
        let part = DraftPart.below(["people.p1", "narrative"])
        #expect(["narrative", "people.p1", "people.p1.given", "narrative.x"].allSatisfy(part.contains))
        #expect(!["people.p10.given", "people", "narratives", ""].contains(where: part.contains))
        #expect(DraftPart.whole.contains("anything"))
    }

    @Test func `a part is replaced as it was sent, and a box that was unticked goes`() {
        let sent: DraftFields = ["people.p1.given": ["Honor"]]
        let replaced = fields.replacing(.below(["people.p1"]), by: sent)
        #expect(
            replaced.values == [
                "narrative": ["He  said\r\n“no”. "], "people.p1.given": ["Honor"], "people.p10.given": ["Idris"],
            ]
        )
        #expect(fields.replacing(.whole, by: sent) == sent)
        #expect(fields.only(.below(["people.p1"])).values.keys.sorted() == ["people.p1.given", "people.p1.roles"])
    }

    @Test func `a field without values is no field`() {
        let empty: DraftFields = ["narrative": []]
        #expect(empty.isEmpty)
        #expect(empty == DraftFields([:]))
        #expect(!DraftFields(["narrative": [""]]).isEmpty)
    }

    @Test func `what a form sends is accepted to the limits, and not beyond them`() throws {
        try fields.check()
        try DraftFields(["a": [String](repeating: "", count: 500)]).check()
        try DraftFields(["a": [String(repeating: "x", count: 199_999)]]).check()
        for tooMuch in [
            DraftFields(["a": [String](repeating: "", count: 501)]),
            DraftFields(["a": [String(repeating: "x", count: 200_000)]]),
            DraftFields(["a": [String(repeating: "é", count: 100_000)]]),
        ] {
            #expect(throws: Refusal.self) { try tooMuch.check() }
        }
        let refusal = #expect(throws: Refusal.self) {
            try DraftFields(["a": [String](repeating: "", count: 501)]).check()
        }
        #expect(refusal?.code == .draftTooLarge)
        #expect(refusal?.reason.contains("501") == true)
    }

    @Test(arguments: ["", ".", "a.", ".a", "a..b", "a b", "é", "a\u{0}", "a/b", String(repeating: "a", count: 121)])
    func `these are no names of fields`(name: String) {
        let refusal = #expect(throws: Refusal.self) { try DraftFields([name: ["x"]]).check() }
        #expect(refusal?.code == .badInput)
    }

    @Test func `fields that are printed do not show themselves`() {
        let draft = Draft(id: "1", owner: "a", place: DraftPlace(.contact), fields: fields, at: .noon)
        #expect(!"\(fields) \(String(reflecting: fields)) \(draft)".contains("Nora"))
    }
}
