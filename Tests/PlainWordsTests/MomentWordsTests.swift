import PlainWords
import Testing
import Vocabulary

struct MomentWordsTests {
    @Test func `a moment in short tells its year`() throws {
        let moment = try #require(Instant(text: "2025-02-03T19:24:00Z"))
        #expect(moment.inShort == "Mon 3 Feb 2025, 19:24")
    }
}
