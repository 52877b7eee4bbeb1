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
        let hear = HearOutcome(store: bureau.store, world: bureau.world)
        bureau.world.set(bureau.world.now.adding(hours: 1))
        #expect(try await toRead(colleague) == [Bureau.draft])
        let heard = try await bureau.account { try await hear(Bureau.draft, by: colleague) }
        #expect(heard.entries.map(\.rule) == ["same-unit", "same-unit"])
        let again = try await bureau.account { try await hear(Bureau.draft, by: bureau.responder) }
        #expect(again.entries.isEmpty)
        #expect(try await toRead(bureau.responder).isEmpty)
        // What comes back once more is read once more.
        bureau.world.set(bureau.world.now.adding(hours: 1))
        for move in [ReferralMove.reopen, .decline] { try await bureau.handover.make(move, Bureau.draft) }
        #expect(try await toRead(bureau.responder) == [Bureau.draft])
    }

    @Test func `nobody else sees it, and nobody else marks it as read`() async throws {
        try await bureau.referral(.completed)
        let hear = HearOutcome(store: bureau.store, world: bureau.world)
        let others = [
            Actor.of(.responder, 5, unit: "south"), .of(.responder, 5, unit: nil), .of(.hubCoordinator, 5, unit: "hub"),
            .of(.partnerPractitioner, agency: "adult-social-care", unit: nil),
        ]
        for other in others { #expect(try await toRead(other).isEmpty) }
        for other in [others[0], others[1], others[3]] { try await hear(Bureau.draft, by: other) }
        #expect(try await toRead(bureau.responder) == [Bureau.draft])
        await bureau.refuses(.notAllowed) { try await toRead(.of(.administrator)) }
    }
}
