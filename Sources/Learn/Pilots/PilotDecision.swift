package import Vocabulary

/// What somebody decided about a pilot, and what follows by when.
package struct PilotDecision: Hashable, Codable, Sendable {
    package let told: Told
    package let at: Instant
    package let by: AccountID

    package enum Choice: String, CaseIterable, Codable, Sendable {
        case extend, change, stop
    }

    package struct Told: Hashable, Codable, Sendable {
        package var choice: Choice
        package var reasons: String
        package var follows: String
        package var due: CalendarDay
        /// Why it is decided without a result; empty where there is one.
        package var without: String

        package init(
            _ choice: Choice,
            because reasons: String,
            follows: String,
            by due: CalendarDay,
            without: String = ""
        ) {
            self.choice = choice
            self.reasons = reasons
            self.follows = follows
            self.due = due
            self.without = without
        }

        /// - Throws: `Refusal`, which names every field that must be mended.
        func check(hasResult: Bool, on today: CalendarDay) throws(Refusal) {
            var problems = FieldProblems()
            problems.require(!reasons.isBlank, "reasons", "no reason is given", "say why, so that others can follow it")
            problems.require(!follows.isBlank, "follows", "it is not said what follows", "say what, and who sees to it")
            problems.require(due >= today, "due", "that day is past", "give a day to come")
            problems.require(
                hasResult || !without.isBlank,
                "without",
                "there is no result of those with whom it was tried",
                "enter one first, or say why there is none"
            )
            try problems.check()
        }
    }
}
