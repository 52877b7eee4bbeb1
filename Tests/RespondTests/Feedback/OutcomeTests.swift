import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What came back of a referral waits until somebody of those who sent it has read it.
struct OutcomeTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func toRead(_ actor: Actor) async throws -> [RecordID] {
        let list = ListOutcomes(store: bureau.store, world: bureau.world)
        return try await list(PageRequest(limit: 10), by: actor).items.map(\.id)
    }

    private func hear(_ actor: Actor) async throws {
        let shown = try await bureau.latest().ending
        try await HearOutcome(store: bureau.store, world: bureau.world)(Bureau.draft, shown: shown, by: actor)
    }

    @Test(arguments: ReferralRecord.Status.allCases)
    func `what came back waits, and nothing else`(_ status: ReferralRecord.Status) async throws {
        try await bureau.referral(status)
        let isBack = [.declined, .declinedByPerson, .completed, .expired].contains(status)
        #expect(try await toRead(bureau.responder) == (isBack ? [Bureau.draft] : []))
        #expect(try await TallyOutcomes(store: bureau.store)(by: bureau.responder) == (isBack ? 1 : 0))
    }

    @Test func `one of the unit reads it for all, and it is noted once`() async throws {
        try await bureau.referral(.declined)
        let colleague = Actor.of(.supervisor)
        bureau.world.set(bureau.world.now.adding(hours: 1))
        #expect(try await toRead(colleague) == [Bureau.draft])
        let heard = try await bureau.account { try await hear(colleague) }
        #expect(heard.entries.map(\.rule) == ["same-unit", "same-unit"])
        let again = try await bureau.account { try await hear(bureau.responder) }
        #expect(again.entries.isEmpty)
        #expect(try await toRead(bureau.responder).isEmpty)
        // What comes back once more is read once more.
        bureau.world.set(bureau.world.now.adding(hours: 1))
        for move in [ReferralMove.reopen, .decline] { try await bureau.handover.make(move, Bureau.draft) }
        #expect(try await toRead(bureau.responder) == [Bureau.draft])
    }

    @Test func `nobody else sees it, and nobody else marks it as read`() async throws {
        try await bureau.referral(.completed)
        let others = [
            Actor.of(.responder, 5, unit: "south"), .of(.responder, 5, unit: nil), .of(.hubCoordinator, 5, unit: "hub"),
            .of(.partnerPractitioner, agency: "adult-social-care", unit: nil),
        ]
        for other in others { #expect(try await toRead(other).isEmpty) }
        // The hub reaches all of the agency, and is not who sent it.
        for other in others { try await hear(other) }
        #expect(try await toRead(bureau.responder) == [Bureau.draft])
        await bureau.refuses(.notAllowed) { try await toRead(.of(.administrator)) }
    }

    @Test func `what came in between was not shown, and is not read`() async throws {
        try await bureau.referral(.declined)
        let shown = try await bureau.latest().ending
        for move in [ReferralMove.reopen, .decline] { try await bureau.handover.make(move, Bureau.draft) }
        bureau.world.set(bureau.world.now.adding(hours: 1))
        for move in [ReferralMove.reopen, .decline] { try await bureau.handover.make(move, Bureau.draft) }
        let hear = HearOutcome(store: bureau.store, world: bureau.world)
        try await hear(Bureau.draft, shown: shown, by: bureau.responder)
        #expect(try await toRead(bureau.responder) == [Bureau.draft])
        try await hear(Bureau.draft, shown: try await bureau.latest().ending, by: bureau.responder)
        #expect(try await toRead(bureau.responder).isEmpty)
    }
}
