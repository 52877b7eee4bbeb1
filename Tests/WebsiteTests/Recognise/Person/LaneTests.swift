import Testing
import Vocabulary

@testable import Website

struct LaneTests {
    private func sight(_ day: String, suggested: Bool = false) throws -> Trace.Sight {
        Trace.Sight(at: try #require(Instant(text: day + "T12:00:00Z")), isSuggested: suggested)
    }

    private func words(_ seen: [Trace.Sight], isVulnerability: Bool = false) -> String {
        Trace(name: "Isolation", isVulnerability: isVulnerability, by: [], seen: seen).words
    }

    @Test func `a suggestion is never told as something that was recorded`() throws {
        let once = [try sight("2026-11-20", suggested: true)]
        #expect(words(once) == "Suggested on 20 November 2026; not confirmed")
        let twice = [try sight("2026-09-02", suggested: true)] + once
        #expect(words(twice) == "Suggested twice, from 2 September 2026 to 20 November 2026; not confirmed")
    }

    @Test func `what was recorded after it was suggested says both`() throws {
        let seen = [try sight("2025-09-18", suggested: true), try sight("2026-03-30"), try sight("2026-11-20")]
        let expected = "Suggested on 18 September 2025, confirmed since 30 March 2026"
        #expect(words(seen, isVulnerability: true) == expected)
        #expect(words([seen[1]]) == "Recorded on 30 March 2026")
    }

    @Test func `the strip begins with the first contact and ends with the moment it is told`() throws {
        let start = try #require(Instant(text: "2026-01-01T00:00:00Z"))
        let scale = Lanes.Scale(from: start, to: start.adding(days: 10))
        #expect(scale.place(start) == 8)
        #expect(scale.place(start.adding(days: 5)) == 300)
        #expect(scale.place(start.adding(days: 10)) == 592)
    }

    @Test func `a strip without length has a place all the same`() {
        let moment = Instant(seconds: 0)
        #expect(Lanes.Scale(from: moment, to: moment).place(moment) == 592)
    }
}
