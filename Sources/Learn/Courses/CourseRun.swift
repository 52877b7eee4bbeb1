package import Access
package import Vocabulary

/// A course as it is held once: what it teaches, when, where and by whom, who comes, and what came of it.
package struct CourseRun: Record {
    package static let kind = RecordKind.courseRun

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package let holding: Holding
    package internal(set) var terms: CourseTerms
    package let planned: Planned
    /// Who asked for a place, in that order: the first so many have one, the others wait.
    package internal(set) var bookings: [CourseBooking]
    /// Who was there and what came of it; nobody before it is held.
    package internal(set) var attendance: [KeptAttendance]
    /// Why it was cancelled.
    package internal(set) var cancelled: String?

    package enum Status: String, CaseIterable, Codable, Sendable {
        case planned, held, cancelled

        /// How it is said of a course.
        package var words: String { self == .planned ? "to be held" : rawValue }
    }

    /// When it was planned, and by whom.
    package struct Planned: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(id: RecordID, _ terms: CourseTerms, planned at: Instant, by actor: Actor) {
        self.id = id
        version = 1
        status = .planned
        holding = Holding(agency: actor.agency, unit: nil, involved: [])
        self.terms = terms
        planned = Planned(at: at, by: actor.account)
        bookings = []
        attendance = []
        cancelled = nil
    }
}

/// That somebody asked for a place.
package struct CourseBooking: Hashable, Codable, Sendable {
    package let learner: AccountID
    package let agency: AgencyID
    package let at: Instant
}

/// Where somebody stands who asked for a place.
package enum CoursePlace: Hashable, Sendable {
    case held
    /// So many others wait before them.
    case waits(after: Int)
}

extension CourseRun {
    package func place(of learner: AccountID) -> CoursePlace? {
        bookings.firstIndex { $0.learner == learner }
            .map { $0 < terms.capacity ? .held : .waits(after: $0 - terms.capacity) }
    }

    package var placesHeld: Int { min(bookings.count, terms.capacity) }

    package var waiting: Int { bookings.count - placesHeld }

    /// Whether a place can be asked for or given up at a moment.
    package func isOpen(at moment: Instant) -> Bool { status == .planned && moment < terms.begins }

    /// Whether it is held at a time at which another is.
    package func overlaps(_ other: CourseRun) -> Bool {
        terms.begins < other.terms.ends && other.terms.begins < terms.ends
    }
}
