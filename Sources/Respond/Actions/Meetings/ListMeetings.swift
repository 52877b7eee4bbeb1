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
    package func callAsFunction(
        open isOpen: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<MeetingView> {
        let reach = try Access.reach(of: actor, to: .attendMeeting)
        return try await desk.store.read { session in
            try session.meetings(within: reach, open: isOpen, page)
                .map {
                    MeetingView($0, try MeetingDesk<Store>.parts(of: $0.id, for: actor, in: session), reach, by: actor)
                }
        }
    }

    /// Everybody of whom an action speaks is accounted for.
    package func actions(_ list: ActionList, _ page: PageRequest, by actor: Actor) async throws -> Page<AskedAction> {
        let reach = try Access.reach(of: actor, to: list == .overdue ? .runMeeting : .attendMeeting)
        let now = desk.world.now
        return try await desk.store.write { session in
            let found = try session.actions(list, of: reach, on: LocalTime.day(of: now), page)
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
