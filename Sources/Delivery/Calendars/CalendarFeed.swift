/// A calendar that others subscribe to: its entries, and how often to look for new ones (RFC 5545, RFC 7986).
package struct CalendarFeed: Hashable, Sendable {
    package let name: String
    package let entries: [CalendarEntry]
    /// After how many minutes it is worth looking again.
    package let refresh: Int

    package init(name: String, entries: [CalendarEntry], refresh: Int = 60) {
        self.name = name
        self.entries = entries
        self.refresh = refresh
    }

    package static let contentType = "text/calendar; charset=utf-8; method=PUBLISH"

    /// The calendar as it is read by others, in the order of its entries; the same feed is always the same bytes.
    package var bytes: [UInt8] {
        let head = [
            ContentLine("BEGIN", "VCALENDAR"),
            ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//Heed//Heed//EN"),
            ContentLine("CALSCALE", "GREGORIAN"),
            ContentLine("METHOD", "PUBLISH"),
            ContentLine("NAME", text: name),
            ContentLine("X-WR-CALNAME", text: name),
            ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT\(max(1, refresh))M"),
            // What programs read that are older than the line before.
            ContentLine("X-PUBLISHED-TTL", "PT\(max(1, refresh))M"),
        ]
        let lines = head + entries.flatMap(\.lines) + [ContentLine("END", "VCALENDAR")]
        return lines.flatMap(\.bytes)
    }
}
