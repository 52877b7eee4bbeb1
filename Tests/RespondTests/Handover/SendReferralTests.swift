import Foundation
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is told when a referral is sent.
struct SendReferralTests {
    private func send(
        _ bureau: Bureau,
        alsoOf others: [PersonID] = [],
        _ change: (inout ComposedReferral) -> Void = { _ in }
    ) async throws -> ReferralRecord {
        var told = ComposedReferral.small
        change(&told)
        let composed = told
        return try await SendReferral(bureau.handover.desk)(
            Bureau.draft,
            telling: composed,
            alsoOf: others,
            expecting: nil,
            by: bureau.responder
        )
    }

    @Test func `what is sent stands fixed, whatever is learnt later`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let sent = try #require(try await send(bureau).sent)
        #expect(sent.told == .small)
        #expect(sent.from == "police")
        #expect(sent.to == "adult-social-care")
        #expect(sent.pathway == "adult-safeguarding")
        #expect(sent.at == .afterNoon(90))
        #expect(sent.by == bureau.responder.account)
        try bureau.store.keep(Cast.nora.next { $0.line = "9 Elm Row" })
        try await bureau.handover.make(.receive, Bureau.draft)
        #expect(try await bureau.latest().sent == sent)
    }

    @Test func `without agreement a reason is needed, with it none`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        for state in ConsentState.allCases where state != .given {
            let refused = await bureau.refuses(.badInput) {
                try await send(bureau) { $0.basis = ToldBasis(consent: state, lawful: []) }
            }
            #expect(refused?.problems.map(\.field) == ["basis.reason"])
        }
        let sent = try await send(bureau) {
            $0.basis = ToldBasis(consent: .refused, lawful: [], reason: "A child is in danger.")
        }
        #expect(sent.status == .sent)
    }

    @Test func `every field that must be mended is named at once`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let refused = await bureau.refuses(.badInput) {
            try await send(bureau) {
                $0.concerns = " "
                $0.recommendation = ""
                $0.details = [ToldDetail("Full name", "Nora"), ToldDetail("", " ")]
            }
        }
        #expect(
            refused?.problems.map(\.field) == ["details[1].item", "details[1].words", "concerns", "recommendation"]
        )
    }

    @Test func `only people of the contact are told of besides`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let refused = await bureau.refuses(.badInput) { try await send(bureau, alsoOf: ["p2", "p9"]) }
        #expect(refused?.problems.map(\.field) == ["also_of"])
    }

    @Test func `what the route asks for and is not told holds nothing up, and is named to the sender`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let sent = try #require(try await send(bureau) { $0.details = [] }.sent)
        #expect(sent.told.leftOut(of: ["own words", "Full name"]) == ["own words", "Full name"])
        #expect(ComposedReferral.small.leftOut(of: ["own words", "General practice"]) == ["General practice"])
    }

    @Test func `what is told is not printed`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let sent = try #require(try await bureau.latest().sent)
        for printed in ["\(sent)", String(reflecting: sent), "\(sent.told)", String(reflecting: sent.told)] {
            #expect(!printed.contains("Nora"))
        }
    }

    @Test func `a draft kept before referrals were sent is read as one that was not`() throws {
        let bureau = try Bureau()
        let draft = try ReferralRecord.small(.numbered(1), of: bureau.contact, for: Cast.nora.id, by: bureau.responder)
        let written = try JSONEncoder().encode(draft)
        let keys = try #require(JSONSerialization.jsonObject(with: written) as? [String: Any]).keys
        #expect(
            Set(keys) == ["id", "version", "status", "contact", "person", "holding", "drafted", "recommended"],
            "a draft is written as it was before"
        )
        let read = try JSONDecoder().decode(ReferralRecord.self, from: written)
        #expect(read.sent == nil)
        #expect(read.moves.isEmpty)
    }
}
