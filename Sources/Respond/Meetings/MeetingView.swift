import Access
package import Vocabulary

/// A meeting as somebody sees it: with the people they are invited for, and nobody else.
package struct MeetingView: Sendable {
    package let record: MeetingRecord
    package let isHosts: Bool
    /// In the order in which they were put on.
    package let parts: [MeetingPartRecord]
    /// The agencies that were there, as far as the one who looks knows of them; nil until it was held.
    package let attended: [AgencyID]?
    package let can: [MeetingMove]

    init(_ record: MeetingRecord, _ parts: [MeetingPartRecord], _ reach: Reach, by actor: Actor) {
        self.record = record
        let isHosts = reach.rule(for: record.holding) != nil
        self.isHosts = isHosts
        self.parts = parts.filter { reach.rule(for: $0, in: record) != nil }
        let known = Set(self.parts.flatMap(\.agencies) + [record.host])
        attended = record.attended.map { all in isHosts ? all : all.filter(known.contains) }
        can = isHosts && Access.allows(actor, to: .runMeeting) ? record.moves(by: actor.account) : []
    }
}

/// One person's part as somebody sees it, with what was known before and what they can write.
package struct MeetingPartView: Sendable {
    package let meeting: MeetingRecord
    package let record: MeetingPartRecord
    package let isHosts: Bool
    /// When they were spoken about at such a meeting of this host before, as far back as the policy looks; latest first.
    package let earlier: [Instant]
    package let can: [PartEntry.Kind]

    init(_ record: MeetingPartRecord, in meeting: MeetingRecord, _ earlier: [Instant], by actor: Actor) {
        self.meeting = meeting
        self.record = record
        isHosts = actor.agency == meeting.host
        self.earlier = earlier
        can = record.kinds(meeting, for: actor.agency).filter { kind in
            Access.allows(actor, to: kind.rule.side == .host ? .runMeeting : .attendMeeting)
        }
    }
}

/// Something that a meeting asks of an agency, and of whom it is spoken.
package struct AskedAction: Sendable {
    package let action: MeetingAction
    package let part: MeetingPartRecord
    package let meeting: MeetingRecord

    package init(_ action: MeetingAction, of part: MeetingPartRecord, in meeting: MeetingRecord) {
        self.action = action
        self.part = part
        self.meeting = meeting
    }

    package func isOverdue(on today: CalendarDay) -> Bool { action.answer == nil && action.asked.due < today }

    /// Whether its day is in sight, and has not passed.
    package func isDueSoon(on today: CalendarDay, under policy: RespondPolicy) -> Bool {
        action.answer == nil && action.asked.due >= today && policy.isActionInSight(due: action.asked.due, on: today)
    }
}
