import Testing
import Vocabulary

@testable import Website

struct WallTimeTests {
    @Test func `a time is meant by the clock on the wall, in summer as in winter`() throws {
        #expect(WallTime.moment("2026-11-20T22:10") == Instant(text: "2026-11-20T22:10:00Z"))
        #expect(WallTime.moment("2026-09-03T12:00") == Instant(text: "2026-09-03T11:00:00Z"))
        #expect(WallTime.moment("2026-09-03T12:00:41") == Instant(text: "2026-09-03T11:00:41Z"))
    }

    @Test func `a moment with its offset is that moment`() {
        #expect(WallTime.moment("2026-09-03T12:00:00Z") == Instant(text: "2026-09-03T12:00:00Z"))
        #expect(WallTime.moment("2026-09-03T12:00:00+01:00") == Instant(text: "2026-09-03T11:00:00Z"))
    }

    @Test(arguments: ["", "soon", "2026-09-03", "2026-02-30T12:00", "2026-09-03T25:00", "2026-09-03T12:00junk"])
    func `what is no date and time is none`(_ text: String) {
        #expect(WallTime.moment(text) == nil)
    }

    @Test(arguments: ["2026-11-20T22:10", "2026-09-03T12:00", "2026-07-01T00:30"])
    func `what was typed is shown again`(_ text: String) throws {
        #expect(WallTime.text(try #require(WallTime.moment(text))) == text)
    }
}
