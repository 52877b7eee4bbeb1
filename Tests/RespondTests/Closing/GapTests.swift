import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What stays on the owner's board, and when somebody is told of it.
struct GapTests {
    private func board(_ bureau: Bureau, by actor: Actor? = nil) async throws -> [GapLine] {
        let list = ListGaps(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        return try await list(PageRequest(limit: 20), by: actor ?? bureau.responder).items
    }

    private func tell(_ bureau: Bureau, at moment: Instant) async throws -> Int {
        bureau.world.set(moment)
        return try await TellOfGaps(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)(
            atMost: 9
        )
    }

    @Test func `a contact is on the board from its recording on, with the time of its grade`() async throws {
        let bureau = try Bureau()
        #expect(try await board(bureau).map(\.due) == [Instant.noon.adding(hours: 8)])
        try bureau.graded(.high)
        #expect(try await board(bureau).map(\.due) == [Instant.noon.adding(hours: 4)])
        #expect(try await board(bureau).map(\.gap) == [ContactGap(.nobodyYet, since: .noon)])
    }

    @Test(arguments: ReferralRecord.Status.allCases)
    func `it leaves when a referral is taken up, and not before`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let found = try await board(bureau).map(\.gap.cause)
        switch status {
        case .accepted, .inProgress, .completed: #expect(found.isEmpty)
        case .declined, .expired: #expect(found == [.cameBack])
        default: #expect(found == [.nobodyYet])
        }
    }

    @Test func `it leaves when somebody is named, and comes back when a referral does`() async throws {
        let bureau = try Bureau()
        try await bureau.name()
        #expect(try await board(bureau).isEmpty)
        bureau.world.set(bureau.world.now.adding(hours: 2))
        try await bureau.referral(.declined)
        #expect(try await board(bureau).map(\.gap) == [ContactGap(.cameBack, since: bureau.world.now)])
    }

    @Test func `those out of reach are on nobody's board`() async throws {
        let bureau = try Bureau()
        for (actor, code) in Bureau.outsiders {
            if code == .notAllowed {
                await #expect(throws: Refusal.self) { try await board(bureau, by: actor) }
            } else {
                #expect(try await board(bureau, by: actor).isEmpty)
            }
        }
    }

    @Test func `somebody is told when the time is over, once, and once more where a referral comes back`() async throws
    {
        let bureau = try Bureau()
        let due = Instant.noon.adding(hours: 8)
        #expect(try await tell(bureau, at: Instant(seconds: due.seconds - 1)) == 0)
        #expect(try await tell(bureau, at: due) == 1)
        #expect(try await tell(bureau, at: due.adding(days: 2)) == 0)
        try await bureau.referral(.declined)
        #expect(try await tell(bureau, at: due.adding(days: 3)) == 1)
        #expect(bureau.store.state.events.filter { $0.name == .contactUnheld }.count == 2)
    }

    @Test func `the highest grade comes first, then what nobody has judged`() async throws {
        let bureau = try Bureau()
        try bureau.graded(.low)
        for (number, grade) in [Grade?.none, .medium, .high].enumerated() {
            var contact = try Cast.contact(810 + number, Cast.nora)
            contact.summary.grade = grade
            try bureau.store.keep(contact)
        }
        #expect(try await board(bureau).map(\.summary.grade) == [.high, nil, .medium, .low])
    }
}
