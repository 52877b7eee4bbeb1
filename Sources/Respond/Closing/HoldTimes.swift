package import Recognise
package import Vocabulary

/// Within how long somebody should hold what a contact was about, by how it was judged.
package struct HoldTimes: Sendable {
    private let byGrade: [Grade: Clock]
    /// For what nobody has judged yet.
    private let notJudged: Clock
    private let lateDay: LateDay

    package init(byGrade: [Grade: Clock], notJudged: Clock, lateDay: LateDay) {
        self.byGrade = byGrade
        self.notJudged = notJudged
        self.lateDay = lateDay
    }

    /// Nil where the calendar does not reach so far.
    package func due(_ grade: Grade?, from begun: Instant, _ calendar: WorkingCalendar) -> Instant? {
        (grade.flatMap { byGrade[$0] } ?? notJudged).due(after: begun, by: calendar, lateDay)
    }
}
