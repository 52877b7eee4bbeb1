import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// How the referrals of a quarter were answered, and what would help to write the next.
struct FeedbackTests {
    private let bureau: Bureau
    private let recipient = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    init() throws {
        bureau = try Bureau()
    }

    /// Referrals that stand so, and the end of the month in which they were sent.
    ///
    /// They are of so many contacts, and so many wrote them.
    private func sent(_ states: ReferralRecord.Status..., of contacts: Int = 8, by writers: Int = 2) async throws {
        for index in states.indices {
            let writer = Actor.of(.responder, 1 + index % writers)
            let of = RecordID.numbered(600 + index % contacts)
            let id = RecordID.numbered(850 + index)
            if try await bureau.store.read({ try $0.contact(of, .latest) }) == nil {
                try bureau.store.keep(try ContactRecord.small(of, SmallDocument(), by: writer))
            }
            let contact = try #require(try await bureau.store.read { try $0.contact(of, .latest) })
            try bureau.store.keep(ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: writer))
            let handover = Handover(bureau.store, bureau.world, sender: writer)
            try await handover.bring(id, to: states[index])
        }
        bureau.world.set(bureau.world.now.adding(days: 31))
    }

    private func read(_ side: CountedPart.Side, by actor: Actor) async throws -> [RouteFeedback] {
        let quarter = Quarter(at: bureau.world.now.adding(days: -31))
        let feedback = ReadFeedback(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        return try await feedback(side, of: quarter, by: actor)
    }

    @Test func `it tells by route and agency how they were answered`() async throws {
        try await sent(.completed, .completed, .completed, .declined, .declined, .declined, .declinedByPerson, .sent)
        let found = try #require(try await read(.sent, by: bureau.responder).first)
        #expect(found.pathway == "adult-safeguarding")
        #expect(found.agency == "adult-social-care")
        #expect(found.sent == .about(8))
        let detail = try #require(found.detail)
        #expect(detail.accepted == .about(4))
        #expect(detail.helped == .about(4))
        #expect(detail.declined == .about(4))
        #expect(detail.declinedByPerson == .few)
        #expect(detail.expired == .none)
        #expect(detail.inTime == .about(8))
        #expect(detail.met == .about(4))
        #expect(detail.notMet == .none)
        #expect(detail.reasons.map(\.item) == ["held-already"])
        #expect(detail.minutes == nil, "nobody measured")
    }

    @Test func `of too few nothing is told but that they are few`() async throws {
        try await sent(.completed, .declined)
        let found = try #require(try await read(.sent, by: bureau.responder).first)
        #expect(found.sent == .few)
        #expect(found.detail == nil)
    }

    @Test(arguments: [(1, 2), (8, 1)]) func `of one contact or by one worker no more is told`(
        _ contacts: Int,
        _ writers: Int
    ) async throws {
        try await sent(.completed, .completed, .completed, .completed, of: contacts, by: writers)
        let found = try #require(try await read(.sent, by: bureau.responder).first)
        #expect(found.sent == .about(4))
        #expect(found.detail == nil)
    }

    @Test func `hopes of too few referrals are few, however many they are`() {
        let small = PartnerPolicy.small.counting
        #expect(small.shown(6, in: 2) == .few)
        #expect(small.shown(6, in: 3) == .about(6))
        #expect(small.shown(0, in: 0) == .none)
    }

    @Test func `the last quarter of which something is counted is that of the last month that is over`() throws {
        func counted(_ text: String) throws -> Quarter { Quarter(countedAt: try #require(Instant(text: text))) }
        #expect(try counted("2026-10-20T12:00:00Z").text == "2026-Q3")
        #expect(try counted("2026-11-02T12:00:00Z").text == "2026-Q4")
        #expect(try counted("2026-01-02T12:00:00Z").text == "2025-Q4")
        let october = try #require(Instant(text: "2026-10-20T12:00:00Z"))
        #expect(Quarter(text: "2026-Q4")?.isCounted(at: october) == false)
        #expect(Quarter(text: "2026-Q3")?.isCounted(at: october) == true)
    }

    @Test func `each side sees its own, and nobody what is of others`() async throws {
        try await sent(.completed, .completed, .completed)
        #expect(try await read(.received, by: recipient).map(\.agency) == ["police"])
        #expect(try await read(.sent, by: recipient).isEmpty)
        let others = [
            Actor.of(.responder, unit: "south"), .of(.responder, unit: nil), .of(.specialist, agency: "health"),
        ]
        for other in others { #expect(try await read(.sent, by: other).isEmpty) }
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        #expect(try await read(.received, by: health).isEmpty)
        await bureau.refuses(.notAllowed) { try await read(.received, by: bureau.responder) }
        await bureau.refuses(.notAllowed) { try await read(.sent, by: .of(.administrator)) }
    }

    @Test func `a month that runs is not counted`() async throws {
        try await sent(.completed, .completed, .completed)
        bureau.world.set(bureau.world.now.adding(days: -31))
        let read = ReadFeedback(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        #expect(try await read(.sent, of: Quarter(at: bureau.world.now), by: bureau.responder).isEmpty)
    }

    @Test func `a quarter is written one way, and follows the one before`() {
        #expect(Quarter(text: "2026-Q1")?.andBefore(3).map(\.text) == ["2026-Q1", "2025-Q4", "2025-Q3"])
        for text in ["2026-Q0", "2026-Q5", "2026-3", "26-Q1", "2026-Q01", "2026-Q1 ", ""] {
            #expect(Quarter(text: text) == nil, "\(text)")
        }
    }
}
