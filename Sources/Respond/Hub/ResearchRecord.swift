package import Access
package import Vocabulary

/// What a hub asks one agency of one person, and what the agency says that it knows.
package struct ResearchRecord: GuardedRecord {
    package static let kind = RecordKind.research

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [person] }
    package let notification: RecordID
    package let person: RecordID
    package let to: AgencyID
    /// Whose it is on the side that asks.
    package var holding: Holding
    package let asked: Asked
    /// By when the answer is needed; nil where the calendar does not reach so far.
    package let due: Instant?
    package private(set) var answer: ResearchAnswer?

    /// What the agency is shown, as it was when it was asked.
    package struct Asked: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let question: String
        /// Why it is asked.
        package let why: String
        /// On what footing it is asked, as it was shown to the one who asked.
        package let footing: String
        /// Enough of the person to look for them.
        package let told: [ToldDetail]
    }

    init(
        id: RecordID,
        of notification: NotificationRecord,
        person: RecordID,
        to agency: AgencyID,
        _ asked: Asked,
        due: Instant?
    ) {
        self.id = id
        version = 1
        self.notification = notification.id
        self.person = person
        to = agency
        holding = notification.holding
        self.asked = asked
        self.due = due
    }

    /// The same with the answer of the agency; it may be answered once more, and every answer stays.
    func answered(_ answer: ResearchAnswer) -> ResearchRecord {
        var next = self
        next.version += 1
        next.answer = answer
        return next
    }
}

extension ResearchRecord.Asked: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "what an agency was asked, not shown" }
    package var debugDescription: String { description }
}

/// What an agency says that it knows.
package struct ResearchAnswer: Hashable, Codable, Sendable {
    package let known: Known
    /// What it knows; nil where it knows nothing or may not say.
    package let words: String?
    /// Why it may not say, by the policy's list.
    package let withheld: WithholdingReasonID?
    package let at: Instant
    package let by: AccountID

    package enum Known: String, CaseIterable, Codable, Sendable {
        case known
        case notKnown = "not-known"
        /// It may not say, which is an answer too.
        case mayNotSay = "may-not-say"
    }
}

extension ResearchAnswer: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what an agency answered, not shown" }
    package var debugDescription: String { description }
}
