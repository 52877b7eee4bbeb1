import Access
import Understand
package import Vocabulary

/// Convenes a meeting of one of the policy's kinds; whoever does has the chair.
package struct ConveneMeeting<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ kind: MeetingKindID,
        at begins: Instant?,
        in place: String,
        by actor: Actor,
        receipt: Receipt<MeetingView>? = nil
    ) async throws -> MeetingView {
        let (now, id) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.respondPolicy(at: now).meetings
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .runMeeting)
            let begins = try Self.check(kind, begins, place, policy, at: now, by: actor)
            let meeting = MeetingRecord(id: id, kind, at: begins, in: place, convened: now, by: actor)
            guard let rule = reach.rule(for: meeting.holding) else { throw Refusal.notFound("meeting") }
            var change = Change(at: now, by: actor)
            change.write(meeting, .collect, under: rule)
            change.tell(.meetingConvened, of: id)
            try session.keep(change)
            let view = MeetingView(meeting, [], reach, by: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: now) }
            return view
        }
    }

    /// A discussion that was held at once is written down afterwards, but not long afterwards.
    private static func check(
        _ kind: MeetingKindID,
        _ begins: Instant?,
        _ place: String,
        _ policy: MeetingPolicy,
        at now: Instant,
        by actor: Actor
    ) throws(Refusal) -> Instant {
        let kind = try policy.kind(kind)
        var problems = FieldProblems()
        let hosts = kind.hosts.map(\.text).joined(separator: ", ")
        problems.require(
            kind.hosts.contains(actor.agency),
            "kind",
            "your agency does not call this meeting",
            "it is called by: \(hosts)"
        )
        problems.require(begins != nil, "begins", "it is not said when it begins", "give a day and a time")
        let isRecent = begins.map { $0 > now.adding(days: -1) } ?? true
        problems.require(isRecent, "begins", "it would have begun more than a day ago", "give a day and time to come")
        problems.require(!place.isBlank, "place", "it is not said where", "give a room, a link or a number to ring")
        try problems.check()
        return begins ?? now
    }
}
