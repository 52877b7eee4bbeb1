import Access
import Understand
package import Vocabulary

/// Lists what somebody's agency hosts or is invited to, what meetings ask of it, and who waits for another meeting.
package struct ListMeetings<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    /// The list names nobody, and of the people only how many the one who looks is there for.
    ///
    /// A part of the list may be shorter than was asked for: what the one who looks must not be told of any more is left out.
    package func callAsFunction(
        open isOpen: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<MeetingView> {
        let reach = try Access.reach(of: actor, to: .attendMeeting)
        return try await desk.store.read { session in
            let found = try session.meetings(within: reach, open: isOpen, page)
            let seen = try found.items.compactMap { meeting -> MeetingView? in
                let parts = try MeetingDesk<Store>.parts(of: meeting.id, for: actor, in: session)
                guard reach.rule(for: meeting, parts) != nil else { return nil }
                return MeetingView(meeting, parts, reach, by: actor)
            }
            return Page(seen, next: found.next)
        }
    }

    /// Everybody of whom an action speaks is accounted for; whoever the agency must not be told of any more is left out.
    package func actions(_ list: ActionList, _ page: PageRequest, by actor: Actor) async throws -> Page<AskedAction> {
        let reach = try Access.reach(of: actor, to: list == .overdue ? .runMeeting : .attendMeeting)
        let now = desk.world.now
        return try await desk.store.write { session in
            let all = try session.actions(list, of: reach, on: LocalTime.day(of: now), page)
            let seen = try all.items.filter { try MeetingDesk<Store>.isSeen($0.part, by: actor, in: session) }
            let found = Page(seen, next: all.next)
            var change = Change(at: now, by: actor)
            for person in found.items.map(\.part.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-actions")
            }
            try session.keep(change)
            return found
        }
    }

    /// The people of cancelled meetings who were put on no other since.
    package func withoutMeeting(by actor: Actor) async throws -> [MeetingPartRecord] {
        let reach = try Access.reach(of: actor, to: .runMeeting)
        let now = desk.world.now
        return try await desk.store.write { session in
            let found = try session.partsWithoutMeeting(of: reach, atMost: 200)
            var change = Change(at: now, by: actor)
            for person in found.map(\.person).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-meetings")
            }
            try session.keep(change)
            return found
        }
    }
}
