import Access
package import Vocabulary

/// A run of a course as one person sees it.
package struct CourseView: Sendable {
    package let record: CourseRun
    package let reader: AccountID
    /// Whether they run it, and so see who comes.
    package let isRunner: Bool
    /// Their own place; nil where they asked for none.
    package let place: CoursePlace?
    package let canBook: Bool
    package let canGiveUp: Bool
    /// What was recorded of them; nil before it is.
    package let said: KeptAttendance?
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
        reader = actor.account
        self.isRunner = isRunner
        place = record.place(of: actor.account)
        let trains = record.terms.trainer == reader
        canBook = place == nil && isForThem && !trains && record.isOpen(at: moment)
        canGiveUp = place != nil && record.isOpen(at: moment)
        said = record.attendance.first { $0.learner == actor.account }
        clashes = booked.filter { $0.id != record.id && $0.status == .planned && $0.overlaps(record) }
    }
}
