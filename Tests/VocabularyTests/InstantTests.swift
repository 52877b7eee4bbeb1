import Foundation
import Testing

@testable import Vocabulary

struct InstantTests {
    @Test(arguments: [
        ("2026-11-20T22:10:00Z", "2026-11-20T22:10:00Z"),
        ("2026-06-20T22:10:00+01:00", "2026-06-20T21:10:00Z"),
        ("2026-06-20T22:10:00.123-05:30", "2026-06-21T03:40:00Z"),
        ("1969-12-31t23:59:59z", "1969-12-31T23:59:59Z"),
    ])
    func `an instant is read with its offset and told in UTC`(text: String, told: String) throws {
        #expect(try #require(Instant(text: text)).text == told)
    }

    @Test(arguments: [
        "2026-11-20T22:10:00", "2026-11-20", "2026-11-20T25:10:00Z", "2026-11-31T22:10:00Z", "2026-11-20T22:10:00+1:00",
        "2026-11-20T22:10:00Zjunk", "2026-11-20T22:10:00.Z", "20261120T221000Z", "",
    ])
    func `anything else is refused`(text: String) {
        #expect(Instant(text: text) == nil)
    }

    @Test func `local time agrees with the time zone of Foundation over the changes of ten years`() throws {
        let london = try #require(TimeZone(identifier: "Europe/London"))
        for hour in stride(from: 420_000, to: 508_000, by: 1) {
            let instant = Instant(seconds: hour * 3_600)
            let date = Date(timeIntervalSince1970: Double(instant.seconds))
            if LocalTime.offset(at: instant) != london.secondsFromGMT(for: date) {
                Issue.record("at \(instant.text)")
            }
        }
    }

    @Test func `a local time comes back as the instant it was on both sides of a change`() throws {
        let summer = try #require(Instant(text: "2026-07-01T08:00:00Z"))
        let winter = try #require(Instant(text: "2026-12-01T09:00:00Z"))
        for instant in [summer, winter] {
            #expect(LocalTime.minuteOfDay(of: instant) == 9 * 60)
            #expect(LocalTime.instant(on: LocalTime.day(of: instant), minuteOfDay: 9 * 60) == instant)
        }
    }
}
