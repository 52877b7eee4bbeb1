import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What an action puts in place becomes a control of the contact, and stands on the board when its end comes near.
struct PlacingTests {
    private func complete(
        _ placed: PlacedByAction,
        _ action: PlannedAction,
        in planning: Planning,
        by actor: Actor? = nil
    ) async throws -> ActionView {
        try await planning.move(.complete(words: "It is in place.", placing: placed), action, by: actor)
    }

    @Test func `what was put in place is a control of the contact, in the same transaction, and both know the other`()
        async throws
    {
        let planning = try await Planning()
        let view = try await planning.begin()
        let before = try await planning.ward.contact()
        let (done, entries, events) = try await planning.bureau.account {
            try await complete(Planning.placed(), view.actions[0], in: planning)
        }
        let contact = try await planning.ward.contact()
        let control = try await planning.ward.control("placed.1")
        #expect(done.record.placed == control.id && control.placed?.plan == view.record.id)
        #expect(control.protects == "p1" && control.ends == Ward.day("2026-12-11"))
        #expect(contact.version == before.version + 1 && contact.document == before.document)
        #expect(
            entries == [
                Journaled(.alter, .contact, contact.id, contact.version, under: "sent-to-agency"),
                Journaled(.alter, .plannedAction, done.record.id, 2, under: "sent-to-agency"),
                Journaled(.disclose, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        #expect(
            events == [Event(.controlPutInPlace, of: contact.id), Event(.actionDone, of: done.record.id)]
        )
        let waiting = try await planning.bureau.store.read { try $0.contactsToAssess(atMost: 9) }
        #expect(waiting.map(\.id) == [contact.id])
    }

    @Test func `whoever puts something in place for an agency does not come to see the contact by it`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        _ = try await complete(Planning.placed(), view.actions[0], in: planning)
        #expect(try await !planning.ward.contact().holding.involved.contains(Planning.worker.account))
        let read = ReadContact(store: planning.bureau.store, world: planning.bureau.world)
        await planning.bureau.refuses(.notFound) { try await read(planning.ward.id, .latest, by: Planning.worker) }
    }

    @Test func `it stands on the board when its end comes near, and the plan says that it ends before the review`()
        async throws
    {
        let planning = try await Planning()
        let view = try await planning.begin()
        _ = try await complete(Planning.placed(), view.actions[0], in: planning)
        let plan = try await ReadPlan(planning.desk)(view.record.id, by: planning.responder)
        #expect(plan.endsBeforeReview?.id == "placed.1")
        planning.bureau.world.set(Ward.noon("2026-12-07"))
        #expect(try await planning.ward.board().map(\.control.id).contains("placed.1"))
        _ = try await planning.ward.lapse(on: "2026-12-14")
        let later = try await ReadPlan(planning.desk)(view.record.id, by: planning.responder)
        #expect(later.control(of: later.actions[0])?.state == .lapsed && later.endsBeforeReview == nil)
    }

    @Test func `what is to follow a control takes its place`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin(asking: [Planning.action(succeeding: Ward.order)])
        let late = Planning.placed(begins: "2026-12-01")
        let refused = await planning.bureau.refuses(.badInput) {
            try await complete(late, view.actions[0], in: planning)
        }
        #expect(refused?.problems.map(\.field) == ["put_in_place.begins"])
        _ = try await complete(Planning.placed(begins: "2026-11-28"), view.actions[0], in: planning)
        let order = try await planning.ward.control()
        #expect(order.state == .followed && order.moves.last?.successor == "placed.1")
    }

    @Test func `where somebody else followed it meanwhile, it stands beside`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin(asking: [Planning.action(succeeding: Ward.order)])
        try await planning.ward.follow(.release(words: "The court discharged it."))
        _ = try await complete(Planning.placed(), view.actions[0], in: planning)
        #expect(try await planning.ward.control().state == .released)
        #expect(try await planning.ward.control("placed.1").state == .standing)
    }

    @Test func `what is not whole is refused and leaves nothing behind`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        let slip = Planning.placed("care-pakage", ends: nil)
        let refused = await planning.bureau.refuses(.badInput) {
            try await complete(slip, view.actions[0], in: planning)
        }
        #expect(refused?.problems.map(\.field) == ["put_in_place.control", "put_in_place.ends"])
    }
}
