import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// By when somebody should be spoken with, by each of what asks for it.
struct WelfareDueTests {
    private let today = LocalTime.day(of: .noon)

    private func note(_ kind: ExposureKindID, _ days: Int) -> ExposureNote {
        ExposureNote(.numbered(1), of: "asha", kind, on: today.adding(days: days), "", at: .noon)
    }

    private func record(asked days: Int? = nil, spoken: Int? = nil, next: Int? = nil) -> WelfareRecord {
        var record = WelfareRecord(id: .numbered(1), of: "asha")
        record.asked = days.map { Instant.noon.adding(days: $0) }
        record.conversations = [
            spoken.map { day in
                WelfareConversation(
                    on: today.adding(days: day),
                    nextBy: next.map { today.adding(days: $0) },
                    support: [],
                    at: .noon,
                    by: "wren"
                )
            }
        ].compactMap(\.self)
        return record
    }

    private func due(
        _ record: WelfareRecord?,
        _ notes: [ExposureNote] = [],
        licensed: [WelfareDue.Licensed] = []
    ) -> [String] {
        let due = WelfareDue(record, noted: notes, licensed: licensed, under: WelfareRoom.policy)
        return due?.reasons.map { "\($0.cause) \($0.by.number - today.number)" } ?? []
    }

    @Test func `nothing asks where nothing is noted, asked, agreed or held`() {
        #expect(due(nil).isEmpty && due(record(spoken: -400)).isEmpty)
        #expect(due(nil, [note("no-longer-a-kind", -5)]).isEmpty)
    }

    @Test func `each of what asks has its day, the earliest first`() {
        #expect(due(record(asked: -3)) == ["asked -3"])
        #expect(due(record(spoken: -10, next: 20)) == ["agreed 20"])
        #expect(due(nil, [note("images-seen", -2), note("death-attended", -1)]) == ["exposure 13"])
        let all = due(record(asked: -3, spoken: -10, next: 20), [note("images-seen", -9)])
        #expect(all == ["asked -3", "exposure 19", "agreed 20"])
    }

    @Test func `what was noted up to the day of a conversation asks for none`() {
        #expect(due(record(spoken: -5), [note("images-seen", -5)]).isEmpty)
        #expect(due(record(spoken: -5), [note("images-seen", -4)]) == ["exposure 24"])
    }

    @Test func `a licence asks so many months after the last conversation, or since it is held`() {
        let held = WelfareDue.Licensed(since: today.adding(months: -11), months: 12)
        #expect(due(nil, licensed: [held]) == ["licence \(today.adding(months: 1).number - today.number)"])
        let year = today.adding(days: -10).adding(months: 12).number - today.number
        #expect(due(record(spoken: -10), licensed: [held]) == ["licence \(year)"])
        // One from before the licence was held has nothing to do with it.
        #expect(due(record(spoken: -700), licensed: [held]) == due(nil, licensed: [held]))
    }

    @Test func `it is seen coming for as long as the policy says, and its own day is in time`() throws {
        let found = WelfareDue(record(spoken: -1, next: 14), noted: [], licensed: [], under: WelfareRoom.policy)
        let due = try #require(found)
        #expect(due.isNear(on: today, under: WelfareRoom.policy))
        #expect(!due.isNear(on: today.adding(days: -1), under: WelfareRoom.policy))
        #expect(!due.isOver(on: due.by) && due.isOver(on: due.by.adding(days: 1)))
    }

    @Test func `what was noted is counted by kind, over the months up to today`() {
        let first = today.adding(days: 1).adding(months: -12)
        func on(_ day: CalendarDay) -> ExposureNote {
            ExposureNote(.numbered(1), of: "asha", "death-attended", on: day, "", at: .noon)
        }
        let notes = [on(first), on(first.adding(days: -1)), on(today), note("images-seen", 0)]
        let counts = notes.counted(under: WelfareRoom.policy, on: today)
        #expect(counts.map(\.kind) == ["images-seen", "death-attended"] && counts.map(\.count) == [1, 2])
    }
}
