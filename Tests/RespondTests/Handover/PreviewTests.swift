import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// How much of a referral the agency sees before it accepts.
struct PreviewTests {
    private func read(_ bureau: Bureau) async throws -> ReceivedReferral {
        let recipient = bureau.handover.recipient
        return try await ReadReceivedReferral(store: bureau.store, world: bureau.world)(Bureau.draft, by: recipient)
    }

    @Test(arguments: [ReferralRecord.Status.sent, .received, .informationRequested, .declined, .declinedByPerson])
    func `before it is accepted it shows whose it is, and names the rest without the words`(
        status: ReferralRecord.Status
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let received = try await read(bureau)
        #expect(received.told?.details.map(\.item) == ["Full name"])
        #expect(received.heldBack == ["own words"])
        #expect(received.told?.note == ComposedReferral.small.note, "how to make contact safely always shows")
    }

    @Test(arguments: [ReferralRecord.Status.accepted, .inProgress, .completed])
    func `once it is accepted all of it shows`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let received = try await read(bureau)
        #expect(received.told == .small)
        #expect(received.heldBack.isEmpty)
    }

    @Test func `what the person declines after it was accepted still shows to those who held it`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.inProgress)
        try await bureau.handover.make(.declineByPerson, Bureau.draft)
        #expect(try await read(bureau).told == .small)
    }

    @Test func `a route on which somebody acts at once shows all at once`() {
        let rule = PreviewRule(showing: ["adult-safeguarding": ["Full name"]])
        #expect(rule.shown(of: ["Full name", "Home"], by: "adult-safeguarding") == ["Full name"])
        #expect(rule.shown(of: ["Full name", "Home"], by: "mental-health-crisis") == ["Full name", "Home"])
    }
}
