import Testing
import Vocabulary

@testable import Website

struct ShownTests {
    struct Inner {
        let hint: String?
        let count: Int
    }

    struct Outer {
        let hint = "outer"
        let list: [Inner]
        let isTrue = true
        let nothing: Inner?
    }

    @Test func `What a page holds is found by its names, however deep`() throws {
        let outer = Outer(list: [Inner(hint: "a", count: 1), Inner(hint: nil, count: 2)], nothing: nil)
        let branch = try #require(try Shown.value(outer) as? Branch)
        #expect(branch.child(named: "isTrue") as? Bool == true)
        let list = try #require(branch.child(named: "list") as? [any Sendable])
        #expect((list[0] as? Branch)?.child(named: "count") as? Int == 1)
        #expect((list[0] as? Branch)?.child(named: "hint") as? String == "a")
        #expect((list[1] as? Branch)?.child(named: "hint") as? String == nil)
        // It is there as nothing, so that nobody looks for it further out.
        #expect((list[1] as? Branch)?.child(named: "hint") != nil)
        #expect(branch.child(named: "absent") == nil)
    }

    @Test func `What has no words of its own is a fault, not a text for its own sake`() {
        struct Bad { let id: RecordID? = RecordID("1") }
        enum Sort { case one }
        #expect(throws: NotShown.self) { try Shown.value(Sort.one) }
        #expect(throws: NotShown.self) { try Shown.value(1.5) }
        #expect(throws: NotShown.self) { try Shown.value(["a": 1]) }
        #expect(throws: NotShown.self) { try Shown.value([Sort.one]) }
    }

    @Test(arguments: [
        "\"\u{301}", "\u{600}\"", "<\u{301}", "'\u{200D}", "&\u{FE0F}", "a\"\u{301} onfocus=alert(1) x=\"\u{301}",
    ])
    func `A mark that is joined to another letter is taken apart, so that it is escaped`(text: String) {
        let safe = text.withoutHiddenMarks
        #expect(
            !safe.contains {
                $0.unicodeScalars.count > 1 && $0.unicodeScalars.contains { "<>&\"'".unicodeScalars.contains($0) }
            }
        )
        #expect(safe.replacing("\u{200B}", with: "").unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(arguments: ["", "Zoë", "e\u{301}", "👩‍👩‍👧", "a < b && \"c\" 'd'", "नमस्ते", "\r\n"])
    func `Every other text is left as it is`(text: String) {
        #expect(text.withoutHiddenMarks.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
