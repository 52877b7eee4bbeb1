import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What the hub decides goes on as referrals, or stays, always with the reason.
struct DecideTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func decide(_ verdict: HubVerdict, _ id: RecordID) async throws -> HubDecision {
        let view = try await DecideNotification(bureau.hub)(id, verdict, expecting: nil, by: Bureau.screener)
        return try #require(view.record.decision)
    }

    private func referral(_ id: RecordID?) async throws -> ReferralRecord {
        let id = try #require(id)
        return try #require(try await bureau.store.read { try $0.referral(id, .latest) })
    }

    @Test func `sharing drafts the referral that is recommended`() async throws {
        let id = try await bureau.notification(.screening)
        let (decision, entries, events) = try await bureau.account { try await decide(.sharing(), id) }
        let referral = try await referral(decision.referrals.first)
        #expect(referral.status == .draft)
        #expect(referral.person == Cast.nora.id)
        #expect(referral.drafted.by == Bureau.screener.account)
        #expect(referral.clock != nil)
        #expect(entries.map(\.kind) == ["notification", "person", "person", "referral"])
        #expect(events == [Event(.notificationDecided, of: id), Event(.referralDrafted, of: referral.id)])
    }

    @Test func `a referral that is drafted already is the one that is shared`() async throws {
        let id = try await bureau.notification(.screening)
        try await bureau.referral(.draft)
        #expect(try await decide(.sharing(), id).referrals == [Bureau.draft])
    }

    @Test func `what is left out cannot be told by the referral`() async throws {
        let id = try await bureau.notification(.screening)
        let left = LeftOut("own words", because: "She asked us not to.")
        let decision = try await decide(.sharing(.shareLess, leftOut: [left]), id)
        let referral = try await referral(decision.referrals.first)
        #expect(referral.leftOut == [left])
        let refused = await bureau.refuses(.badInput) {
            try await bureau.handover.make(.send, referral.id, by: Bureau.screener)
        }
        #expect(refused?.problems.map(\.field) == ["details[1].item"])
        var told = ComposedReferral.small
        told.details.removeLast()
        _ = try await SendReferral(bureau.handover.desk)(
            referral.id,
            telling: told,
            expecting: nil,
            by: Bureau.screener
        )
    }

    @Test func `what was sent already cannot be shared with less`() async throws {
        let id = try await bureau.notification(.screening)
        try await bureau.referral(.sent)
        await bureau.refuses(.notInThisState) {
            try await decide(.sharing(.shareLess, leftOut: [LeftOut("own words", because: "No.")]), id)
        }
    }

    @Test func `not sharing drafts nothing`() async throws {
        let id = try await bureau.notification(.screening)
        let decision = try await decide(.keeping, id)
        #expect(decision.referrals.isEmpty)
        #expect(try await bureau.store.read { try $0.referrals(of: Cast.nora.id) }.isEmpty)
    }

    /// What is wrong with each, and which field says so.
    private static let wrong: [(HubVerdict, [String])] = [
        (HubVerdict(.notShare, reason: "need-to-act", words: "x"), ["reason"]),
        (HubVerdict(.notShare, reason: nil, words: " "), ["reason", "words"]),
        (HubVerdict(.notShare, reason: "held-by-police", words: "x", footing: "care-act-45"), ["footing"]),
        (HubVerdict(.share, reason: "need-to-act", words: "x"), ["footing", "routes"]),
        (.sharing(.shareLess), ["left_out"]),
        (.sharing(.share, leftOut: [LeftOut("own words", because: "x")]), ["left_out"]),
        (.sharing(.shareLess, leftOut: [LeftOut("own words", because: "")]), ["left_out[0].why"]),
        (.sharing(.shareLess, leftOut: [LeftOut("shoe size", because: "x")]), ["left_out[0].item"]),
    ]

    @Test(arguments: wrong.indices) func `what is not whole is refused, field by field`(place: Int) async throws {
        let id = try await bureau.notification(.screening)
        let (verdict, fields) = Self.wrong[place]
        let refused = await bureau.refuses(.badInput) { try await decide(verdict, id) }
        #expect(refused?.problems.map(\.field) == fields)
    }

    /// That the route leads to health, as all three have signed.
    private func directed() async throws {
        let terms = bureau.terms {
            ($0.parties, $0.clocks) = (["police", "adult-social-care", "health"], [])
            $0.routes = [AgreedRoute("adult-safeguarding", to: "health", because: "One door.")]
        }
        let id = try await bureau.propose(terms).id
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        for actor in [Bureau.force, Bureau.council, health] { try await bureau.sign(id, by: actor) }
    }

    @Test func `whom an agreement directs it to and who must not be told is refused`() async throws {
        let id = try await bureau.notification(.screening)
        try await directed()
        let written = WrittenSafeContact(keptFrom: ["health"], because: "A relative works there")
        let keep = KeepSafeContact(bureau.handover.desk)
        _ = try await keep(written, of: Cast.nora.id, expecting: nil, by: bureau.responder)
        await bureau.refuses(.mustNotReceive) { try await decide(.sharing(), id) }
    }

    @Test func `a draft that goes elsewhere by now is not the one that is shared`() async throws {
        let id = try await bureau.notification(.screening)
        try await bureau.referral(.draft)
        try await directed()
        let refused = await bureau.refuses(.notInThisState) { try await decide(.sharing(), id) }
        #expect(refused?.reason.contains("goes to 'health' now") == true)
    }

    @Test func `what the hub left out stays left out when the draft is withdrawn and written again`() async throws {
        let id = try await bureau.notification(.screening)
        let left = LeftOut("own words", because: "She asked us not to.")
        let decision = try await decide(.sharing(.shareLess, leftOut: [left]), id)
        let first = try #require(decision.referrals.first)
        try await bureau.handover.make(.withdraw, first, by: Bureau.screener)
        let again = try await bureau.draft(
            "adult-safeguarding",
            for: "p1",
            of: bureau.contact.id,
            note: nil,
            by: bureau.responder
        )
        #expect(again.id != first && again.leftOut == [left])
    }

    @Test func `a route that is not recommended is not taken`() async throws {
        let id = try await bureau.notification(.screening)
        var verdict = HubVerdict.sharing()
        verdict.routes = [RecommendedRoute("mental-health", for: "p1")]
        await bureau.refuses(.notRecommended) { try await decide(verdict, id) }
    }
}
