package import Vocabulary

/// What follows for an assessor who differed from most of the others: a decision of somebody, in words that they read.
package struct FollowUp: Hashable, Codable, Sendable {
    package let kind: Kind
    /// Until when they judge together with another; nil where they do not.
    package let until: CalendarDay?
    package let words: String
    package let at: Instant
    package let by: AccountID

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case talkedThrough = "talked-through"
        case together, nothing
    }

    /// What somebody wants to follow.
    package struct New: Hashable, Sendable {
        package var kind: Kind
        package var until: CalendarDay?
        package var words: String

        package init(_ kind: Kind, until: CalendarDay? = nil, _ words: String) {
            self.kind = kind
            self.until = until
            self.words = words
        }
    }
}

extension ExercisePart {
    /// The same at its next version, with what follows.
    func following(_ new: FollowUp.New, at moment: Instant, by actor: Actor) throws(Refusal) -> ExercisePart {
        let today = LocalTime.day(of: moment)
        var problems = FieldProblems()
        problems.require(!new.words.isBlank, "words", "nothing is said of it", "say what you found together, and why")
        if new.kind == .together {
            problems.require(
                new.until.map { $0 > today } ?? false,
                "until",
                "it is not said until when",
                "give a day to come"
            )
        }
        try problems.check()
        var next = self
        next.version += 1
        next.followUp = FollowUp(
            kind: new.kind,
            until: new.kind == .together ? new.until : nil,
            words: new.words,
            at: moment,
            by: actor.account
        )
        return next
    }
}
