import Access
import Foundation
import TestSupport
import Testing

/// One name has one spelling, and what cannot be a name is none.
struct SignInNameTests {
    @Test(arguments: ["asha.rao", "ASHA.RAO", "  Asha.Rao\t", "\nasha.rao\n"]) func `it is folded`(typed: String) {
        #expect(SignInName(typed)?.text == "asha.rao")
    }

    @Test(arguments: ["a.rao@north", "o'shea", "abc", "k_1+2-3"]) func `these signs may stand in it`(typed: String) {
        #expect(SignInName(typed)?.text == typed)
    }

    @Test(arguments: [
        "", "  ", "ab", "asha rao", "аsha", "asha\u{301}", "asha\u{0}rao", "asha/rao", "ﬁona",
        String(repeating: "a", count: 129),
        String(repeating: "a", count: 100_000),
    ])
    func `these are no names`(typed: String) {
        #expect(SignInName(typed) == nil)
    }

    @Test func `it is written as its text, and one that was damaged is not read`() throws {
        let name = try #require(SignInName("Asha.Rao"))
        let written = try JSONEncoder().encode([name])
        #expect(String(decoding: written, as: UTF8.self) == #"["asha.rao"]"#)
        #expect(try JSONDecoder().decode([SignInName].self, from: written) == [name])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([SignInName].self, from: Data(#"["a b"]"#.utf8))
        }
    }

    @Test func `one that is printed does not show itself`() throws {
        #expect(!"\(try #require(SignInName("asha.rao")))".contains("asha"))
    }
}
