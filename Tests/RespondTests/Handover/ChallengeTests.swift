import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// How a sender who sees it otherwise is heard.
struct ChallengeTests {
    private func challenge(_ bureau: Bureau, to name: String) async throws -> Challenge {
        let said = Said("She was left without food again.", to: name)
        try await bureau.handover.make(.challenge, Bureau.draft, saying: said)
        return try #require(try await bureau.latest().openChallenge)
    }

    @Test func `each challenge goes a rung higher, and from the highest no higher`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.declined)
        let first = try await challenge(bureau, to: "R. Amberley")
        #expect(first.rung == 1)
        #expect(first.who == "sender and recipient")
        #expect(first.to == "R. Amberley")
        #expect(first.answerBy == .afterNoon(90).adding(hours: 8))
        let second = try await challenge(bureau, to: "T. Vale")
        #expect([second.rung, second.answerBy?.seconds] == [2, Instant.afterNoon(90).adding(days: 1).seconds])
        #expect(try await challenge(bureau, to: "T. Vale").rung == 2)
        #expect(try await bureau.latest().status == .declined)
    }

    @Test(arguments: [ReferralMove.answerChallenge, .reopen]) func `it is open until the agency answers it`(
        answer: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.declined)
        _ = try await challenge(bureau, to: "R. Amberley")
        #expect(try await bureau.latest().moves(of: .recipient) == [.answerChallenge, .reopen])
        try await bureau.handover.make(answer, Bureau.draft)
        #expect(try await bureau.latest().openChallenge == nil)
        #expect(try await bureau.latest().status == (answer == .reopen ? .received : .declined))
    }

    @Test func `a challenge names whom it was put to`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.declined)
        let refused = await bureau.refuses(.badInput) {
            try await bureau.handover.make(.challenge, Bureau.draft, saying: Said("We see it otherwise.", to: " "))
        }
        #expect(refused?.problems.map(\.field) == ["to"])
    }
}
