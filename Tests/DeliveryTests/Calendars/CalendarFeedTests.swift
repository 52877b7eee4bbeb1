import Testing
import Vocabulary

@testable import Delivery

struct CalendarFeedTests {
    private static let noon = Instant(seconds: 1_795_000_000)

    private func entry(
        _ sort: CalendarEntry.Sort,
        _ number: Int = 1,
        alarm: Int? = 30,
        summary: String = "A referral is due"
    ) -> CalendarEntry {
        CalendarEntry(
            id: CalendarEntryID("019a7b2e-4444-7000-8000-00000000000\(number)"),
            sort,
            sequence: number,
            stamp: Self.noon,
            summary: summary,
            description: "Sign in to read it; nobody is named here, on purpose.\nBackslash \\ and more",
            url: "https://heed.force.example/referrals/019a7b2e-2222-7000-8000-000000000002",
            alarm: alarm
        )
    }

    private func text(_ entries: CalendarEntry...) -> String {
        String(decoding: CalendarFeed(name: "Due", entries: entries).bytes, as: UTF8.self)
    }

    @Test func `a calendar of every sort of entry is written as it was found right`() throws {
        let later = Self.noon.adding(hours: 2)
        let feed = CalendarFeed(
            name: "Heed, what is due",
            entries: [
                entry(.task(due: later, .needsAction), 1),
                entry(
                    .task(due: later, .inProcess),
                    2,
                    alarm: nil,
                    summary: "Überprüfung 🚓; " + String(repeating: "lang, ", count: 20)
                ),
                entry(.task(due: later, .completed(at: Self.noon)), 3),
                entry(.task(due: later, .cancelled), 4),
                entry(.event(start: later, end: later.adding(hours: 1), .confirmed), 5),
                entry(.event(start: later, end: nil, .tentative), 6),
                entry(.event(start: later, end: nil, .cancelled), 7),
            ],
            refresh: 30
        )
        #expect(feed.bytes == feed.bytes)
        try Goldens.expect(feed.bytes, "calendar.ics")
    }

    @Test func `a calendar without entries is one all the same`() throws {
        try Goldens.expect(CalendarFeed(name: "Nothing", entries: []).bytes, "calendar-empty.ics")
    }

    @Test func `what is open makes itself heard, and what is over or called off does not`() {
        let noon = Self.noon
        #expect(text(entry(.task(due: noon, .needsAction))).contains("TRIGGER;RELATED=END:-PT30M\r\n"))
        #expect(text(entry(.event(start: noon, end: nil, .confirmed))).contains("TRIGGER:-PT30M\r\n"))
        #expect(!text(entry(.task(due: noon, .completed(at: noon)))).contains("VALARM"))
        #expect(!text(entry(.task(due: noon, .cancelled))).contains("VALARM"))
        #expect(!text(entry(.event(start: noon, end: nil, .cancelled))).contains("VALARM"))
        #expect(!text(entry(.task(due: noon, .needsAction), alarm: nil)).contains("VALARM"))
    }

    @Test func `nothing that is written into an entry ends it`() {
        let written = text(entry(.task(due: Self.noon, .needsAction), summary: "x\r\nEND:VTODO\r\nEND:VCALENDAR"))
        #expect(written.split(separator: "\r\n").count { $0 == "END:VTODO" || $0 == "END:VCALENDAR" } == 2)
    }
}
