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

    @Test func `what was answered is not told of`() async throws {
        let bureau = try Bureau()
        let part = try await bureau.meeting(.held).part
        try await bureau.write(.action(bureau.action(due: 3)), part)
        let action = try #require(try await bureau.part(part).actions.first)
        try await bureau.write(.answer(action: action.id, isDone: true, words: "Seen."), part, by: Bureau.nurse)
        #expect(try await told(bureau, days: 9).isEmpty)
    }
}
