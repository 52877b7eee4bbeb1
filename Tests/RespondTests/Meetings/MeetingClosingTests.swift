import Respond
import TestSupport
import Testing
import Vocabulary

/// What a meeting came to goes back to the one who referred, in the transaction that closes it.
struct MeetingClosingTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it closes only when something is decided about each person, or it is said why not`() async throws {
        let (id, part) = try await bureau.meeting(.held)
        let refused = await bureau.refuses(.cannotClose) { try await bureau.make(.close, id) }
        #expect(refused?.problems.map(\.field) == ["people[0]"])
        try await bureau.write(.undecided("Her doctor was not there."), part)
        #expect(try await bureau.make(.close, id).record.status == .closed)
    }

    @Test func `the referral is completed with what was said of it, and its sender hears`() async throws {
        let (id, part) = try await bureau.meeting(.held)
        try await bureau.write(.decision(.small), part)
        try await bureau.write(.outcome(.small), part)
        let (view, entries, events) = try await bureau.account { try await bureau.make(.close, id) }
        let referral = try await bureau.latest()
        #expect(referral.status == .completed)
        #expect(referral.made(.complete)?.outcome == PartOutcome.small.outcome)
        #expect(referral.made(.complete)?.words == PartOutcome.small.words)
        #expect(view.parts.first?.isFedBack == true)
        #expect(Set(events) == [Event(.referralCompleted, of: referral.id), Event(.meetingClosed, of: id)])
        #expect(entries.map(\.kind) == ["meeting", "referral", "meeting-part", "person"])
    }

    @Test func `a referral of which nothing was said stays with the host, and the part says so`() async throws {
        let (id, _) = try await bureau.meeting(.closed)
        let part = try #require(try await bureau.store.read { try $0.parts(of: id) }.first)
        #expect(part.isFedBack == false)
        #expect(try await bureau.latest().status == .accepted)
    }

    @Test func `what was completed meanwhile is left as it is`() async throws {
        let (id, part) = try await bureau.meeting(.held)
        try await bureau.write(.decision(.small), part)
        try await bureau.write(.outcome(.small), part)
        try await bureau.handover.make(.complete, Bureau.draft)
        let version = try await bureau.latest().version
        let view = try await bureau.make(.close, id)
        #expect(view.parts.first?.isFedBack == true)
        #expect(try await bureau.latest().version == version)
    }

    @Test(arguments: [(300, true), (400, false)])
    func `that somebody was discussed before is told as far back as the policy looks`(
        days: Int,
        isTold: Bool
    ) async throws {
        let (id, _) = try await bureau.meeting(.closed)
        bureau.world.set(bureau.world.now.adding(days: days))
        let again = RecordID.numbered(842)
        try await bureau.referral(.accepted, again)
        let part = try await bureau.putOn(try await bureau.convened(), from: again)
        let view = try await ReadMeeting(bureau.meetings).part(part, by: Bureau.chair)
        #expect(view.earlier == (isTold ? [try await bureau.met(id).begins] : []))
    }
}
