import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds what of a meeting was opened to others, or taken from them, by another way than the program.
struct MeetingAuditTests {
    /// Edits of what the lists of meetings, and of what they ask, are read from.
    private static let moves = [
        "UPDATE meeting SET agency = 'housing'",
        "UPDATE meeting SET is_out = 1 - is_out",
        "UPDATE meeting SET is_open = 1 - is_open",
        "UPDATE meeting_part SET person = (SELECT id FROM record WHERE kind = 'contact')",
        "UPDATE meeting_invitation SET agency = 'housing' WHERE agency = 'health'",
        "DELETE FROM meeting_invitation WHERE agency = 'health'",
        "UPDATE meeting_action SET owner = 'housing'",
        "UPDATE meeting_action SET is_answered = 1",
        "UPDATE meeting_action SET due = due + 7",
        "DELETE FROM meeting_action",
    ]

    /// A meeting that was held about somebody of a notification, and asked health for something.
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora))
        let (store, world, policies) = (opened.store, FixedSurroundings(), FixedRespondPolicies())
        let hub = HubDesk(store: store, policies: policies, world: world)
        let screener = Actor.of(.hubCoordinator)
        let id = try await NotifyHub(hub)(.numbered(700), about: [], asking: "Look.", by: .of(.responder)).record.id
        for move in [NotificationMove.take, .callDiscussion] {
            _ = try await MoveNotification(hub)(move, id, saying: "Because.", expecting: nil, by: screener)
        }
        let desk = MeetingDesk(store: store, policies: policies, world: world)
        let convene = ConveneMeeting(desk)
        let meeting = try await convene("round-table", at: world.now.adding(hours: 1), in: "Room 2", by: screener)
            .record.id
        let source = PartSource(.notification, id)
        let part = try await PutOnMeeting(desk)(source, meeting, inviting: nil, by: screener).record.id
        _ = try await MoveMeeting(desk)(.invite, meeting, saying: MeetingSaid(), expecting: nil, by: screener)
        world.set(world.now.adding(hours: 2))
        let said = MeetingSaid(attended: ["police", "health"])
        _ = try await MoveMeeting(desk)(.hold, meeting, saying: said, expecting: nil, by: screener)
        let due = LocalTime.day(of: world.now).adding(days: 3)
        let asked = MeetingAction.Asked("shelter", "See her", owner: "health", who: "Sister", due: due)
        _ = try await WriteMeetingPart(desk)(.action(asked), part, expecting: nil, by: screener)
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was opened to others or taken away is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
