import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What becomes of a referral that nobody answers.
struct ExpiryTests {
    private static let due = Instant.afterNoon(90).adding(days: 5)

    private func expire(_ bureau: Bureau, at moment: Instant) async throws -> Int {
        bureau.world.set(moment)
        return try await ExpireReferrals(bureau.handover.desk)(atMost: 9)
    }

    @Test func `it goes back to the sender at its time, once, and not before`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        #expect(try await bureau.latest().answerBy == Self.due)
        #expect(try await expire(bureau, at: Instant(seconds: Self.due.seconds - 1)) == 0)
        let (count, entries, events) = try await bureau.account { try await expire(bureau, at: Self.due) }
        #expect(count == 1)
        #expect(entries.map(\.verb) == ["alter", "consult"])
        #expect(events == [Event(.referralExpired, of: Bureau.draft)])
        #expect(try await bureau.latest().status == .expired)
        #expect(try await bureau.latest().answerBy == nil)
        #expect(try await expire(bureau, at: Self.due.adding(days: 9)) == 0)
    }

    @Test(arguments: [ReferralRecord.Status.draft, .informationRequested, .accepted, .completed, .declined, .withdrawn])
    func `what was answered or waits for the sender does not expire`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        #expect(try await expire(bureau, at: Self.due.adding(days: 99)) == 0)
        #expect(try await bureau.latest().status == status)
    }

    @Test func `while the sender owes an answer the time of the agency stands still`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.informationRequested)
        bureau.world.pass(seconds: 3_600)
        try await bureau.handover.make(.supplyInformation, Bureau.draft)
        #expect(try await bureau.latest().answerBy == Self.due.adding(hours: 1))
    }

    @Test func `an answer that comes too late is told so, and changes nothing`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        _ = try await expire(bureau, at: Self.due)
        let refused = await bureau.refuses(.notInThisState) {
            try await bureau.handover.make(.accept, Bureau.draft)
        }
        #expect(refused?.reason == "this referral is expired")
        try await bureau.handover.make(.reopen, Bureau.draft)
        try await bureau.handover.make(.accept, Bureau.draft)
        #expect(try await bureau.latest().status == .accepted)
    }

    @Test func `so many at a time, the earliest first`() async throws {
        let bureau = try Bureau()
        for (index, id) in [RecordID.numbered(851), .numbered(850), .numbered(852)].enumerated() {
            bureau.world.set(.afterNoon(90 + index))
            try await bureau.referral(.sent, id)
        }
        bureau.world.set(Self.due.adding(days: 1))
        #expect(try await ExpireReferrals(bureau.handover.desk)(atMost: 2) == 2)
        #expect(try await bureau.latest(.numbered(852)).status == .sent)
    }
}
