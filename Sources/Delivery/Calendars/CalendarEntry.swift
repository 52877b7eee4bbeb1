package import Vocabulary

extension Subject {
    package enum CalendarEntry {}
}

/// The name by which a calendar knows an entry again, whatever of it has changed.
package typealias CalendarEntryID = Identifier<Subject.CalendarEntry>

/// Something that stands in a calendar: a moment to be somewhere, or something to be done by a moment.
///
/// A calendar is read on devices that nobody here knows of: summary and description name nobody.
package struct CalendarEntry: Hashable, Sendable {
    /// What sort of entry it is, with its times and how it stands.
    package enum Sort: Hashable, Sendable {
        case event(start: Instant, end: Instant?, EventStatus)
        case task(due: Instant, TaskStatus)
    }

    package enum EventStatus: String, CaseIterable, Sendable {
        case tentative = "TENTATIVE"
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    package enum TaskStatus: Hashable, Sendable {
        case needsAction, inProcess, cancelled
        case completed(at: Instant)
    }

    package let id: CalendarEntryID
    package let sort: Sort
    /// How often it has been changed; a calendar keeps the highest.
    package let sequence: Int
    /// When it was last changed.
    package let stamp: Instant
    package let summary: String
    package let description: String?
    /// Where to read more.
    package let url: String?
    /// How many minutes before the moment it makes itself heard; nil where it never does.
    package let alarm: Int?

    package init(
        id: CalendarEntryID,
        _ sort: Sort,
        sequence: Int,
        stamp: Instant,
        summary: String,
        description: String? = nil,
        url: String? = nil,
        alarm: Int? = nil
    ) {
        self.id = id
        self.sort = sort
        self.sequence = sequence
        self.stamp = stamp
        self.summary = summary
        self.description = description
        self.url = url
        self.alarm = alarm
    }
}
