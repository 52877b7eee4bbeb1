import Testing

@testable import Delivery

struct LetterTests {
    private func letter(_ name: String, _ value: String) throws -> Letter {
        try Letter([], contentType: "text/plain", headers: [LetterHeader(name, value)])
    }

    @Test(arguments: [("X-One", "a\tb"), ("x!#$%&'*+-.^_`|~9", "höflich"), ("X", "")])
    func `a header of usual characters is taken`(name: String, value: String) throws {
        #expect(try letter(name, value).headers.last == LetterHeader(name, value))
    }

    @Test(arguments: [
        ("X-One", "a\r\nX-Two: b"), ("X-One", "a\nb"), ("X-One", "a\rb"), ("X-One", "a\u{0}"), ("X-One", "\u{7F}"),
        ("X One", "a"), ("X:", "a"), ("", "a"), ("Ä", "a"), ("X\r\n", "a"),
    ])
    func `a header that would begin another is refused`(name: String, value: String) {
        #expect(throws: LetterFault(header: name)) { try letter(name, value) }
    }

    @Test func `a line break in the type of what is sent is refused too`() {
        #expect(throws: LetterFault(header: "Content-Type")) { try Letter([], contentType: "a\r\nb") }
    }

    @Test func `what is in a letter is not shown where it is printed`() throws {
        let letter = try Letter(Array("canary".utf8), contentType: "text/plain", headers: [LetterHeader("X", "canary")])
        #expect(!"\(letter)".contains("canary"))
        #expect(!String(reflecting: letter).contains("canary"))
        #expect(!String(reflecting: PostAnswer(.delivered(status: 200), body: letter.body ?? [])).contains("canary"))
    }
}
