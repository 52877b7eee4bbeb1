package import Vocabulary

/// What somebody who looked at content wants to keep of it.
package struct NewContentReview: Sendable {
    package var on: CalendarDay
    package var lookedAt: String
    package var notes: String
    package var outcome: ContentReview.Outcome

    package init(on day: CalendarDay, lookedAt: String, notes: String, _ outcome: ContentReview.Outcome) {
        on = day
        self.lookedAt = lookedAt
        self.notes = notes
        self.outcome = outcome
    }

    /// - Throws: one `Refusal` that names everything that has to be mended before it can be kept.
    func check(on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(on <= today, "on", "that day is still to come", "give the day on which you looked at it")
        problems.require(
            !lookedAt.isBlank,
            "looked_at",
            "it is not said what you looked at",
            "name it, such as the guidance that it rests on and what people said of it"
        )
        problems.require(
            outcome == .stands || !notes.isBlank,
            "notes",
            "it is not said what is changed",
            "say what, so that somebody can do it or find it"
        )
        if case .toChange(let day) = outcome {
            problems.require(day > today, "change_by", "that day is past", "give a day to come")
        }
        try problems.check()
    }
}
