import Access
import Vocabulary

/// A run of a course as one person sees it.
package struct CourseView: Sendable {
    package let record: CourseRun
    /// Whether they run it, and so see who comes.
    package let isRunner: Bool
    /// Their own place; nil where they asked for none.
    package let place: CoursePlace?
    package let canBook: Bool
    package let canGiveUp: Bool
    /// What else they have a place in at the same time.
    package let clashes: [CourseRun]

    init(
        _ record: CourseRun,
        by actor: Actor,
        isRunner: Bool,
        isForThem: Bool,
        besides booked: [CourseRun],
        at moment: Instant
    ) {
        self.record = record
        self.isRunner = isRunner
        place = record.place(of: actor.account)
        canBook = place == nil && isForThem && record.isOpen(at: moment)
        canGiveUp = place != nil && record.isOpen(at: moment)
        clashes = booked.filter { $0.id != record.id && $0.status == .planned && $0.overlaps(record) }
    }
}
