import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is on its way: taken by one at a time, in order, and at an end once.
struct ParcelTests {
    @Test func `a parcel is in one pair of hands until its lease ends, and then in others`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let first = try #require(try await bureau.take())
        #expect(try await bureau.take() == nil)
        bureau.world.pass(seconds: 60)
        let second = try #require(try await bureau.take())
        #expect(second.parcel.id == first.parcel.id)
        #expect(try await bureau.settle(first, .delivered("delivered (200)")) == false)
        #expect(try await bureau.settle(second, .delivered("delivered (200)")))
        #expect(try await bureau.settle(second, .dead("late")) == false)
        bureau.world.pass(seconds: 90)
        #expect(try await bureau.take() == nil)
    }

    @Test func `the order of a referral is kept to each point, and others do not wait for it`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.handover.make(.withdraw, Bureau.draft)
        try await bureau.referral(.sent, .numbered(841))
        try await bureau.dispatch()
        let sent = try #require(try await bureau.take())
        let other = try #require(try await bureau.take())
        #expect((sent.parcel.event, sent.parcel.referral) == (.referralSent, Bureau.draft))
        #expect((other.parcel.event, other.parcel.referral) == (.referralSent, .numbered(841)))
        #expect(try await bureau.take() == nil)
        try await bureau.settle(other, .delivered("delivered (200)"))
        let later = bureau.world.now.adding(hours: 1)
        try await bureau.settle(sent, .again(at: later, "the other side answered 500"))
        #expect(try await bureau.take() == nil)
        bureau.world.set(later)
        let again = try #require(try await bureau.take())
        #expect((again.parcel.id, again.parcel.failures) == (sent.parcel.id, 1))
        try await bureau.settle(again, .delivered("delivered (200)"))
        #expect(try await bureau.take()?.parcel.event == .referralWithdrawn)
    }

    @Test func `what is on its way to an agency that must not be told any more is given up, and not sent again`()
        async throws
    {
        let bureau = try Bureau()
        try await bureau.points(.fhir)
        try await bureau.referral(.received)
        try await bureau.dispatch()
        let barred = WrittenSafeContact(keptFrom: ["adult-social-care"], because: "Her brother works there")
        _ = try await KeepSafeContact(bureau.handover.desk)(
            barred,
            of: Cast.nora.id,
            expecting: nil,
            by: bureau.responder
        )
        let (taken, entries, events) = try await bureau.account { try await bureau.take() }
        #expect(events == [Event(.referralNotDelivered, of: Bureau.draft)], "our own side hears of it")
        #expect(taken?.point.agency == "police", "nothing else waits behind it")
        #expect(!entries.contains { $0.verb == "disclose" })
        let dead = try #require(try await bureau.store.read { try $0.parcels(.dead, atMost: 9) }.first)
        #expect(dead.event == .referralSent)
        await bureau.refuses(.mustNotReceive) {
            try await RetryParcel(store: bureau.store, world: bureau.world)(dead.id)
        }
    }

    @Test func `a slow point holds up no other`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        for number in 0..<3 { try await bureau.referral(.sent, .numbered(1_000 + number)) }
        try await bureau.referral(.received, .numbered(1_003))
        try await bureau.dispatch()
        var points: [RecordID] = []
        while let taken = try await bureau.take(most: 2) { points.append(taken.parcel.point) }
        #expect(points == [Bureau.theirs, Bureau.theirs, Bureau.ours])
    }

    @Test func `a dead letter is told to the sender's side once, and one about that to nobody`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        try await bureau.settle(try #require(try await bureau.take()), .dead("refused for good (410)"))
        try await bureau.dispatch()
        let news = try #require(try await bureau.take())
        #expect((news.parcel.event, news.point.agency) == (.referralNotDelivered, "police"))
        try await bureau.settle(news, .dead("refused for good (550)"))
        #expect(try await bureau.dispatch() == 0)
        #expect(try await bureau.take() == nil)
        let listed = try await ListDeliveries(store: bureau.store)(.dead, atMost: 9)
        #expect(listed.map(\.owner) == ["Mira Holt", "Mira Holt"])
        #expect(listed.map(\.parcel.said) == ["refused for good (550)", "refused for good (410)"])
    }

    @Test func `a dead letter is sent again under the same id, and nothing else is`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let first = try #require(try await bureau.take())
        let retry = RetryParcel(store: bureau.store, world: bureau.world)
        await bureau.refuses(.notInThisState) { try await retry(first.parcel.id) }
        await bureau.refuses(.notFound) { try await retry(.numbered(9_999)) }
        try await bureau.settle(first, .dead("refused for good (404)"))
        let done = try await bureau.account { try await retry(first.parcel.id) }
        #expect(done.entries.map(\.kind) == ["deliveries"])
        let again = try #require(try await bureau.take())
        #expect((again.parcel.id, again.parcel.failures) == (first.parcel.id, 0))
    }

    @Test func `what was to go to a point that is removed is given up, and is not sent again`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let remove = RemoveDeliveryPoint(store: bureau.store, world: bureau.world)
        #expect(try await remove(Bureau.theirs) == 1)
        await bureau.refuses(.notFound) { try await remove(Bureau.theirs) }
        let dead = try #require(try await ListDeliveries(store: bureau.store)(.dead, atMost: 9).first)
        let retry = RetryParcel(store: bureau.store, world: bureau.world)
        await bureau.refuses(.notInThisState) { try await retry(dead.parcel.id) }
        #expect(bureau.store.state.events.last?.name == .referralNotDelivered)
    }

    @Test func `an attempt that was broken off counts for nothing`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let first = try #require(try await bureau.take())
        try await bureau.settle(first, .broken)
        #expect(try await bureau.take()?.parcel.failures == 0)
    }

    @Test(arguments: [(DeliveryWay.fhir, ["disclose"]), (.webhook, [])])
    func `what tells of a person is accounted for at each attempt`(_ way: DeliveryWay, _ verbs: [String]) async throws {
        let bureau = try Bureau()
        try await bureau.points(way)
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let done = try await bureau.account { try #require(try await bureau.take()) }
        #expect(done.entries.map(\.verb) == verbs)
        #expect(done.entries.allSatisfy { $0.rule == "delivers-referral" })
    }
}
