import Testing

@testable import Vocabulary

struct RecentTextsTests {
    @Test func `A text is made once while it is among the last, and again once it is not`() {
        let recent = RecentTexts<Int>(most: 2)
        var made: [String] = []
        func ask(_ text: String) -> Int {
            recent.made(of: text) {
                made.append(text)
                return text.count
            }
        }
        #expect(["a", "bb", "a", "ccc", "a"].map(ask) == [1, 2, 1, 3, 1])
        #expect(made == ["a", "bb", "ccc"])
        for text in ["d", "e", "f", "g"] { _ = ask(text) }
        #expect(ask("a") == 1)
        #expect(made == ["a", "bb", "ccc", "d", "e", "f", "g", "a"])
    }

    @Test func `What could not be made is not remembered`() throws {
        let recent = RecentTexts<Int>()
        #expect(throws: CancellationError.self) { try recent.made(of: "a") { throw CancellationError() } }
        #expect(recent.made(of: "a") { 7 } == 7)
    }
}
