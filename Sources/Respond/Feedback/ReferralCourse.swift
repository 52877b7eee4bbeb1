import Access
import Recognise
import Understand
package import Vocabulary

/// What of a referral is counted, and nothing about anybody.
package struct ReferralCourse: Hashable, Sendable {
    package let id: RecordID
    package let contact: RecordID
    package let pathway: PathwayID
    package let from: AgencyID
    package let unit: UnitID?
    package let to: AgencyID
    package let sentAt: Instant
    /// Who wrote it; counted, and never shown.
    package let writer: AccountID
    package let answer: Answer?
    /// Whether the answer came in time; nil until it comes.
    package let isInTime: Bool?
    /// Why the agency declined, by the list of the policy.
    package let reason: DeclineReasonID?
    /// Whether the agency asked for more before it decided.
    package let wasAsked: Bool
    /// What the route asks for and was not told, where the agency asked.
    package let leftOut: [String]
    package let outcome: OutcomeID?
    package let goals: Goals
    package let seconds: Int?
    /// When something came back that the sender has to read; nil where nothing has.
    package let endedAt: Instant?

    /// How the agency, or the person, answered; or that nobody did.
    package enum Answer: String, CaseIterable, Sendable {
        case accepted, declined, expired
        case declinedByPerson = "declined-by-person"
    }

    package struct Goals: Hashable, Sendable {
        package var met = 0
        package var partly = 0
        package var notMet = 0
    }

    /// Nil for what was never sent.
    package init?(_ referral: ReferralRecord) {
        guard let sent = referral.sent else { return nil }
        id = referral.id
        contact = referral.contact
        pathway = sent.pathway
        from = sent.from
        unit = referral.holding.unit
        to = sent.to
        sentAt = sent.at
        writer = sent.by
        let course = referral.movesSinceReopened
        let answered = course.last { Self.answers[$0.move] != nil }
        answer = answered.flatMap { Self.answers[$0.move] }
        isInTime = course.firstIndex { Self.answers[$0.move] != nil }.map { Self.isInTime(course[...$0]) }
        reason = answer == .declined ? answered?.reason : nil
        wasAsked = referral.made(.requestInformation) != nil
        // What the hub decided must not be told is nothing to write next time.
        let withheld = Set(referral.leftOut.map(\.item))
        let missing = sent.told.leftOut(of: referral.recommended.mustInclude).filter { !withheld.contains($0) }
        leftOut = wasAsked ? missing.removingRepeats() : []
        let outcome = referral.status == .completed ? referral.made(.complete)?.outcome : nil
        self.outcome = outcome?.result
        var goals = Goals()
        for goal in outcome?.goals ?? [] {
            switch goal {
            case .met: goals.met += 1
            case .partlyMet: goals.partly += 1
            case .notMet: goals.notMet += 1
            case .noLongerWanted: break
            }
        }
        self.goals = goals
        seconds = sent.secondsToWrite
        endedAt = referral.ending?.at
    }

    /// Whether an agency received and answered in time, by what was done until its first answer; what came later was not its to answer.
    private static func isInTime(_ moves: ArraySlice<MadeMove>) -> Bool {
        moves.last?.move != .expire && !moves.contains { [.receive, .decide].contains($0.late?.stage) }
    }

    private static let answers: [ReferralMove: Answer] = [
        .accept: .accepted, .decline: .declined, .declineByPerson: .declinedByPerson, .expire: .expired,
    ]
}

extension ReferralRecord {
    /// What came back to those who sent it; nil while the agency has still to do something, or none was asked.
    package var ending: MadeMove? {
        moves.ending(in: status)
    }

    /// Whether what came back is for somebody to read: they wrote it, or are of the unit that did.
    package func isOutcome(for actor: Actor) -> Bool {
        sent?.by == actor.account || actor.unit != nil && holding.unit == actor.unit
    }

    /// What was done since it was last reopened.
    fileprivate var movesSinceReopened: ArraySlice<MadeMove> {
        moves[(moves.lastIndex { $0.move == .reopen }.map { $0 + 1 } ?? 0)...]
    }
}

extension [MadeMove] {
    /// What came back, where it stands so now.
    package func ending(in status: ReferralRecord.Status) -> MadeMove? {
        guard status.isBack || status == .completed else { return nil }
        return last { $0.move.rule.to == status }
    }
}
