package import Vocabulary

/// What a meeting decided about one person, why, and who sees it otherwise.
package struct MeetingDecision: Hashable, Codable, Sendable {
    package let words: String
    package let reason: String
    package let dissent: [Dissent]

    package init(_ words: String, because reason: String, dissent: [Dissent] = []) {
        self.words = words
        self.reason = reason
        self.dissent = dissent
    }
}

/// An agency that sees a decision otherwise, and how.
package struct Dissent: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let words: String

    package init(_ agency: AgencyID, _ words: String) {
        self.agency = agency
        self.words = words
    }
}

/// Something that one agency is to do, until a day.
package struct MeetingAction: Hashable, Codable, Sendable {
    package let id: RecordID
    package let asked: Asked
    package internal(set) var answer: Answer?

    package struct Asked: Hashable, Codable, Sendable {
        package let family: ActionFamilyID
        package let what: String
        package let owner: AgencyID
        /// Who does it there, by name or post.
        package let who: String
        package let due: CalendarDay

        package init(_ family: ActionFamilyID, _ what: String, owner: AgencyID, who: String, due: CalendarDay) {
            self.family = family
            self.what = what
            self.owner = owner
            self.who = who
            self.due = due
        }
    }

    /// What came of it, or why it was not done.
    package struct Answer: Hashable, Codable, Sendable {
        package let isDone: Bool
        package let words: String
        package let at: Instant
        package let by: AccountID
    }
}

/// What came of the referral by which a person came to a meeting, as the meeting sees it.
package struct PartOutcome: Hashable, Codable, Sendable {
    package let outcome: ReferralOutcome
    /// What was done and how the person is; told to the referrer.
    package let words: String

    package init(_ outcome: ReferralOutcome, _ words: String) {
        self.outcome = outcome
        self.words = words
    }
}

extension MeetingDecision: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what a meeting decided, not shown" }
    package var debugDescription: String { description }
}

extension MeetingAction: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what a meeting asks, not shown" }
    package var debugDescription: String { description }
}
