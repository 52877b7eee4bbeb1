import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// Referrals that may be with nobody are named, and no others.
struct UnownedTests {
    private func unowned(_ bureau: Bureau, forMinutes minutes: Int = 0) async throws -> [UnownedReferral] {
        try await FindUnowned(store: bureau.store, world: bureau.world)(forMinutes: minutes)
    }

    @Test func `what was sent is named until its message arrives, with how far that has come`() async throws {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        #expect(try await unowned(bureau).map(\.reason) == [.neverTold])
        try await bureau.dispatch()
        #expect(try await unowned(bureau).map(\.reason) == [.onItsWay])
        let taken = try #require(try await bureau.take())
        try await bureau.settle(taken, .dead("refused for good (410)"))
        #expect(try await unowned(bureau).map(\.reason) == [.givenUp])
        try await RetryParcel(store: bureau.store, world: bureau.world)(taken.parcel.id)
        let again = try #require(try await bureau.take(most: 9))
        try await bureau.settle(again, .delivered("delivered (200)"))
        #expect(try await unowned(bureau).isEmpty)
    }

    @Test func `an agency that is told nowhere else has to look, and then it is theirs`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let found = try await unowned(bureau)
        #expect(found.map(\.reason) == [.nowhereToTell])
        #expect(found.map(\.to) == ["adult-social-care"])
        // The sender looking at it makes it nobody's.
        _ = try await ReadReferral(store: bureau.store, world: bureau.world)(Bureau.draft, by: bureau.responder)
        #expect(try await unowned(bureau).count == 1)
        let read = ReadReceivedReferral(store: bureau.store, world: bureau.world)
        _ = try await read(Bureau.draft, by: bureau.handover.recipient)
        #expect(try await unowned(bureau).isEmpty)
    }

    @Test func `what came back is named until somebody who sent it has looked`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        bureau.world.pass(seconds: 60)
        try await bureau.handover.make(.decline, Bureau.draft)
        bureau.world.pass(seconds: 60)
        #expect(try await unowned(bureau).map(\.reason) == [.unheard])
        _ = try await ReadReferral(store: bureau.store, world: bureau.world)(Bureau.draft, by: bureau.responder)
        #expect(try await unowned(bureau).isEmpty)
    }

    @Test(arguments: [ReferralRecord.Status.draft, .received, .accepted, .inProgress, .completed, .withdrawn])
    func `what somebody holds, has ended or never went out is not named`(_ status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        #expect(try await unowned(bureau).isEmpty)
    }

    @Test func `what is so for a shorter time than asked for is left out`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        #expect(try await unowned(bureau, forMinutes: 5).isEmpty)
        bureau.world.pass(seconds: 300)
        #expect(try await unowned(bureau, forMinutes: 5).count == 1)
    }
}
