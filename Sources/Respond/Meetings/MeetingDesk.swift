import Access
import Understand
package import Vocabulary

/// What every action on meetings works with.
package struct MeetingDesk<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// A meeting that somebody's agency hosts, with everybody on it, and the rule by which they may.
    static func hosted(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (meeting: MeetingRecord, parts: [MeetingPartRecord], rule: String) {
        let meeting = try session.meeting(id, .latest)
        let rule = try Access.rule(for: actor, to: .runMeeting, meeting?.holding, called: "meeting")
        guard let meeting else { throw Refusal.notFound("meeting") }
        if let version, version != meeting.version { throw Refusal.stale(current: meeting.version) }
        return (meeting, try session.parts(of: id), rule)
    }

    /// One person's part, with its meeting and the rule by which somebody may see it.
    static func part(
        _ id: RecordID,
        to deed: Deed,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (part: MeetingPartRecord, meeting: MeetingRecord, rule: String) {
        let reach = try Access.reach(of: actor, to: deed)
        guard let part = try session.meetingPart(id, .latest), let meeting = try session.meeting(part.meeting, .latest),
            let rule = reach.rule(for: part, in: meeting), try isSeen(part, by: actor, in: session)
        else { throw Refusal.notFound("part of a meeting") }
        return (part, meeting, rule)
    }

    /// Everybody on a meeting, but those of whom the agency that looks must not be told any more.
    static func parts(
        of id: RecordID,
        for actor: Actor,
        in session: Store.Session
    ) throws -> [MeetingPartRecord] {
        try session.parts(of: id).filter { try isSeen($0, by: actor, in: session) }
    }

    /// Whether an agency may still be told of somebody; the host of a meeting always may.
    static func isSeen(_ part: MeetingPartRecord, by actor: Actor, in session: Store.Session) throws -> Bool {
        if part.holding.agency == actor.agency { return true }
        return try !session.bars(actor.agency, from: part.person)
    }

    /// When a person was spoken about before, as far back as the policy of the meeting looks.
    static func earlier(
        than part: MeetingPartRecord,
        in meeting: MeetingRecord,
        under policy: MeetingPolicy,
        _ calendar: WorkingCalendar,
        _ session: Store.Session
    ) throws -> [Instant] {
        guard let lookBack = policy.kinds.first(where: { $0.term.id == part.sort })?.lookBack else { return [] }
        return try session.parts(about: part.person).compactMap { other in
            guard other.id != part.id, other.sort == part.sort, other.holding.agency == part.holding.agency,
                let before = try session.meeting(other.meeting, .latest), before.attended != nil,
                before.begins < meeting.begins,
                let until = lookBack.clock.due(after: before.begins, by: calendar), until >= part.told.at
            else { return nil }
            return before.begins
        }
        .sorted(by: >)
    }
}
