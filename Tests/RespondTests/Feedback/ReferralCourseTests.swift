@testable import Respond
import TestSupport
import Testing
import Vocabulary

/// What of a referral is counted: whether the agency answered in time, and what would help to write the next.
struct ReferralCourseTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func course() async throws -> ReferralCourse {
        try #require(ReferralCourse(try await bureau.latest()))
    }

    private func later(_ days: Int) { bureau.world.set(bureau.world.now.adding(days: days)) }

    @Test func `an answer in time stays so, whatever comes late after it`() async throws {
        try await bureau.referral(.accepted)
        later(60)
        let late = Said("She does not want it.", reason: "held-already")
        try await bureau.handover.make(.declineByPerson, Bureau.draft, saying: late)
        let made = try await course()
        #expect(made.answer == .declinedByPerson)
        #expect(made.isInTime == true)
    }

    @Test func `what was received late was not answered in time`() async throws {
        try await bureau.referral(.sent)
        later(60)
        try await bureau.handover.make(.receive, Bureau.draft)
        try await bureau.handover.make(.accept, Bureau.draft)
        #expect(try await course().isInTime == false)
    }

    @Test func `what was answered before it was reopened in the same second counts no more`() async throws {
        try await bureau.referral(.declined)
        try await bureau.handover.make(.reopen, Bureau.draft)
        let made = try await course()
        #expect(made.answer == nil)
        #expect(made.isInTime == nil)
    }

    @Test func `what the hub forbade to tell is nothing to write next time`() async throws {
        var told = ComposedReferral.small
        told.details.removeAll { $0.item == "own words" }
        try await bureau.referral(.draft)
        _ = try await SendReferral(bureau.handover.desk)(
            Bureau.draft,
            telling: told,
            expecting: nil,
            by: bureau.responder
        )
        for move in [ReferralMove.receive, .requestInformation] { try await bureau.handover.make(move, Bureau.draft) }
        var referral = try await bureau.latest()
        #expect(ReferralCourse(referral)?.leftOut == ["own words"])
        referral.leftOut = [LeftOut("own words", because: "They would be known by them.")]
        #expect(ReferralCourse(referral)?.leftOut == [])
    }
}
