package import Vocabulary

/// When something that is taught was last looked at, and by when it is to be again.
package struct ContentStanding: Sendable {
    package let place: ContentPlace
    package let last: ContentReview?
    /// Nil where nobody says how often.
    package let due: CalendarDay?
    package let isOverdue: Bool

    /// What came into force after it was looked at has been looked at then, as it was made.
    package init(_ place: ContentPlace, last: ContentReview?, on today: CalendarDay) {
        let since = max(place.from, last?.on ?? place.from)
        let next = place.months.map { since.adding(months: $0) }
        if let last, case .toChange(let day) = last.outcome, place.from <= last.on {
            due = next.map { min($0, day) } ?? day
        } else {
            due = next
        }
        self.place = place
        self.last = last
        isOverdue = due.map { $0 < today } ?? false
    }
}
