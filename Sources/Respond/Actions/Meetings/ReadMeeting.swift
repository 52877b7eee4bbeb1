import Access
import Understand
package import Vocabulary

/// Shows a meeting to its host and to those invited, each with the people they are there for.
package struct ReadMeeting<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> MeetingView {
        let now = desk.world.now
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .attendMeeting)
            let parts = try MeetingDesk<Store>.parts(of: id, for: actor, in: session)
            guard let meeting = try session.meeting(id, .latest), let rule = reach.rule(for: meeting, parts) else {
                throw Refusal.notFound("meeting")
            }
            let view = MeetingView(meeting, parts, reach, by: actor)
            var change = Change(at: now, by: actor)
            change.consult(.record(.meeting, id), under: rule)
            for part in view.parts { change.consult(.record(.person, part.person), under: rule) }
            try session.keep(change)
            return view
        }
    }

    /// One person's part, with when they were spoken about before.
    package func part(_ id: RecordID, by actor: Actor) async throws -> MeetingPartView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (part, meeting, rule) = try MeetingDesk<Store>.part(id, to: .attendMeeting, by: actor, in: session)
            var change = Change(at: now, by: actor)
            change.consult(.record(.meetingPart, id), under: rule)
            change.consult(.record(.person, part.person), under: rule)
            try session.keep(change)
            let earlier = try MeetingDesk<Store>.earlier(
                than: part,
                in: meeting,
                under: policy.meetings,
                policy.calendar,
                session
            )
            return MeetingPartView(part, in: meeting, earlier, by: actor)
        }
    }
}
