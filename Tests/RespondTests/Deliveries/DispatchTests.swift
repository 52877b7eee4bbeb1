import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Who is told of what, each once.
struct DispatchTests {
    @Test func `each side is told of the moves of the other, in their order, and of none of its own`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.received)
        try await bureau.handover.make(.requestInformation, Bureau.draft)
        try await bureau.handover.make(.supplyInformation, Bureau.draft)
        try await bureau.handover.make(.decline, Bureau.draft)
        #expect(try await bureau.dispatch() == 5)
        #expect(
            try await bureau.told() == [
                "referral.sent to adult-social-care", "referral.received to police",
                "referral.information-requested to police", "referral.information-supplied to adult-social-care",
                "referral.declined to police",
            ]
        )
    }

    @Test func `nothing goes to an agency that must not be told any more, and the other side hears`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.received)
        try await bureau.dispatch()
        let barred = WrittenSafeContact(keptFrom: ["adult-social-care"], because: "Her brother works there")
        _ = try await KeepSafeContact(bureau.handover.desk)(
            barred,
            of: Cast.nora.id,
            expecting: nil,
            by: bureau.responder
        )
        try await bureau.handover.make(.withdraw, Bureau.draft)
        #expect(try await bureau.dispatch() == 2)
        #expect(
            try await bureau.told() == ["referral.sent to adult-social-care", "referral.received to police"],
            "what it was told before stays, and nothing more comes"
        )
    }

    @Test func `an event has its parcels once, however often it is looked for`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.received)
        #expect(try await bureau.dispatch(atMost: 1) == 1)
        #expect(try await bureau.dispatch() == 1)
        #expect(try await bureau.dispatch() == 0)
        #expect(try await bureau.told().count == 2)
    }

    @Test func `what time does is told to both sides, and an alarm to those whose time it is`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        let due = try #require(try await bureau.latest().clock?.due)
        bureau.world.set(due)
        _ = try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 9)
        try await bureau.dispatch()
        try await bureau.handover.make(.expire, Bureau.draft)
        try await bureau.dispatch()
        let told = try await bureau.told()
        #expect(told.prefix(2) == ["referral.sent to adult-social-care", "referral.overdue to adult-social-care"])
        #expect(Set(told.dropFirst(2)) == ["referral.expired to adult-social-care", "referral.expired to police"])
    }

    @Test func `nobody is told of what was before they were to be told, of drafts, or of other agencies' referrals`()
        async throws
    {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        bureau.world.pass(seconds: 1)
        try await bureau.points()
        let add = AddDeliveryPoint(store: bureau.store, world: bureau.world)
        try await add(bureau.point(.numbered(703), .webhook, of: "health", at: "https://health.example/"))
        try await bureau.referral(.draft, .numbered(841))
        try await bureau.handover.make(.withdraw, .numbered(841))
        try await bureau.handover.make(.receive, Bureau.draft)
        try await bureau.dispatch()
        #expect(try await bureau.told() == ["referral.received to police"])
    }

    @Test func `by FHIR goes only what it has words for`() async throws {
        let bureau = try Bureau()
        try await bureau.points(.fhir)
        try await bureau.referral(.informationRequested)
        try await bureau.handover.make(.supplyInformation, Bureau.draft)
        try await bureau.handover.make(.withdraw, Bureau.draft)
        try await bureau.dispatch()
        let told = try await bureau.told().filter { $0.hasSuffix("adult-social-care") }
        #expect(told == ["referral.sent to adult-social-care", "referral.withdrawn to adult-social-care"])
    }

    @Test func `a point is added for an account that is there, once for each address, and journalled`() async throws {
        let bureau = try Bureau()
        let add = AddDeliveryPoint(store: bureau.store, world: bureau.world)
        let point = bureau.point(.numbered(703), .webhook, of: "health", at: "https://health.example/")
        await bureau.refuses(.badInput) { try await add(point) }
        try await bureau.points()
        let done = try await bureau.account { try await add(point) }
        #expect(done.entries.map(\.kind) == ["deliveries"])
        let again = bureau.point(.numbered(704), .webhook, of: "health", at: "https://health.example/")
        await bureau.refuses(.badInput) { try await add(again) }
    }

    @Test func `its owner is somebody who sees to what cannot be delivered`() async throws {
        let bureau = try Bureau()
        try bureau.store.keep(
            Account(id: Bureau.owner, name: "Mira Holt", agency: "police", unit: nil, roles: [.partnerPractitioner])
        )
        let add = AddDeliveryPoint(store: bureau.store, world: bureau.world)
        let point = bureau.point(.numbered(703), .webhook, of: "health", at: "https://health.example/")
        await bureau.refuses(.badInput) { try await add(point) }
    }
}
