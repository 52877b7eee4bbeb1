import Respond
import TestSupport
import Testing
import Vocabulary

/// What a meeting agreed is told of once before its day, and once after it.
struct MeetingActionDayTests {
    private func told(_ bureau: Bureau, days: Int = 0) async throws -> [Event] {
        bureau.world.set(bureau.world.now.adding(days: days))
        let tell = TellOfMeetingActions(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        return try await bureau.account { try await tell(atMost: 50) }.events
    }

    @Test func `an action is told of when its day comes into sight, and when it has passed`() async throws {
        let bureau = try Bureau()
        let part = try await bureau.meeting(.held).part
        try await bureau.write(.action(bureau.action(due: 14)), part)
        #expect(try await told(bureau).isEmpty)
        #expect(try await told(bureau, days: 13) == [Event(.meetingActionDueSoon, of: part)])
        #expect(try await told(bureau, days: 1).isEmpty)
        #expect(try await told(bureau, days: 1) == [Event(.meetingActionOverdue, of: part)])
        #expect(try await told(bureau, days: 30).isEmpty)
    }

    /// It is Friday 20 November 2026; the policy warns two days before, of which one has work at least.
    @Test(arguments: [(0, true), (3, true), (4, true), (5, false), (14, false)])
    func `an action is due soon within its lead time`(days: Int, isSoon: Bool) async throws {
        let bureau = try Bureau()
        let part = try await bureau.meeting(.held).part
        try await bureau.write(.action(bureau.action(due: days)), part)
        let listing = ListMeetings(bureau.meetings)
        let asked = try #require(try await listing.actions(.asked, PageRequest(limit: 9), by: Bureau.nurse).items.first)
        let policy = RespondPolicy.small
        #expect(asked.isDueSoon(on: bureau.today, under: policy) == isSoon)
        #expect(!asked.isDueSoon(on: bureau.today.adding(days: days + 1), under: policy), "then it is overdue")
        let words = PartEntry.answer(action: asked.action.id, isDone: false, words: "Not at home.")
        try await bureau.write(words, part, by: Bureau.nurse)
        let answered = try await listing.actions(.answered, PageRequest(limit: 9), by: Bureau.nurse).items
        #expect(answered.map { $0.isDueSoon(on: bureau.today, under: policy) } == [false])
    }

    @Test func `what was answered is not told of`() async throws {
        let bureau = try Bureau()
        let part = try await bureau.meeting(.held).part
        try await bureau.write(.action(bureau.action(due: 3)), part)
        let action = try #require(try await bureau.part(part).actions.first)
        try await bureau.write(.answer(action: action.id, isDone: true, words: "Seen."), part, by: Bureau.nurse)
        #expect(try await told(bureau, days: 9).isEmpty)
    }
}
