import Respond
import TestSupport
import Testing
import Vocabulary

/// An agreement past its review holds on, is found, and is told of once.
struct AgreementReviewTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `what was not looked at in time is told of once, and holds on`() async throws {
        let made = try await bureau.agree(bureau.terms { $0.review = bureau.today.adding(days: 2) })
        try await bureau.propose(bureau.terms { ($0.clocks, $0.review) = ([], bureau.today.adding(days: 1)) })
        let tell = TellOfReviews(store: bureau.store, world: bureau.world)
        bureau.world.pass(seconds: 2 * 86_400)
        #expect(try await tell(atMost: 9) == 0, "the day itself is in time")
        bureau.world.pass(seconds: 86_400)
        let (count, _, events) = try await bureau.account { try await tell(atMost: 9) }
        #expect(count == 1 && events == [Event(.agreementReviewOverdue, of: made.id)])
        #expect(try await tell(atMost: 9) == 0)
        #expect(made.isInForce(on: bureau.today))
    }

    @Test func `the list has a part for what is in force, to be signed and to be reviewed`() async throws {
        let old = try await bureau.agree(bureau.terms { $0.review = bureau.today.adding(days: 1) })
        let draft = try await bureau.propose(
            bureau.terms { ($0.clocks, $0.review) = ([], bureau.today.adding(days: 9)) }
        )
        bureau.world.pass(seconds: 2 * 86_400)
        let read = ReadAgreements(bureau.agreements)
        func part(_ part: AgreementPart?) async throws -> [RecordID] {
            try await read.list(part, PageRequest(limit: 9), by: Bureau.council).items.map(\.id)
        }
        #expect(try await part(.inForce) == [old.id])
        #expect(try await part(.toReview) == [old.id])
        #expect(try await part(.toSign) == [draft.id])
        #expect(try await part(nil) == [draft.id, old.id])
        let second = try await bureau.propose(bureau.terms { $0.from = bureau.today }, replacing: old.id)
        #expect(try await read.waiting(atMost: 9, by: Bureau.council) == 1, "an empty draft waits for nobody")
        try await bureau.sign(second.id, by: Bureau.council)
        #expect(try await read.waiting(atMost: 9, by: Bureau.council) == 0)
        #expect(try await read.waiting(atMost: 9, by: Bureau.force) == 1)
        let stranger = Actor.of(.hubCoordinator, agency: "health")
        #expect(try await read.list(.toReview, PageRequest(limit: 9), by: stranger).items.isEmpty)
    }
}
