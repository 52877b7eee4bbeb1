import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What people note for themselves, ask for and let be seen, and that somebody spoke with them.
struct WelfareTests {
    private let words = "I cannot get the kitchen out of my head."

    private func problems(_ work: () async throws -> Void) async -> [String] {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        return refusal?.problems.map(\.field) ?? []
    }

    @Test func `what somebody notes is theirs, is counted by kind, and is gone once they take it back`() async throws {
        let room = try WelfareRoom()
        let noting = NoteExposure(room.desk)
        let note = try await noting("death-attended", on: room.today.adding(days: -1), words, by: WelfareRoom.asha)
        try await noting("images-seen", on: room.today, by: WelfareRoom.asha)
        var own = try await room.own()
        #expect(own.notes.map(\.kind) == ["images-seen", "death-attended"] && own.notes[1].words == words)
        #expect(own.counts.map(\.count) == [1, 1] && own.due?.reasons.map(\.cause) == [.exposure])
        #expect(try await room.own(WelfareRoom.ben).notes.isEmpty)
        // Nobody takes back what is another's.
        let refused = await #expect(throws: Refusal.self) {
            try await noting.takeBack(note.id, by: WelfareRoom.ben)
        }
        #expect(refused?.code == .notFound)
        try await noting.takeBack(note.id, by: WelfareRoom.asha)
        own = try await room.own()
        #expect(own.notes.count == 1 && room.store.state.exposure.allSatisfy { $0.words.isEmpty })
        let again = await #expect(throws: Refusal.self) { try await noting.takeBack(note.id, by: WelfareRoom.asha) }
        #expect(again?.code == .notFound)
    }

    @Test func `a kind that is not listed, or a day to come, is refused`() async throws {
        let room = try WelfareRoom()
        let found = await problems {
            try await NoteExposure(room.desk)("sadness", on: room.today.adding(days: 1), by: WelfareRoom.asha)
        }
        #expect(found == ["kind", "on"] && room.store.state.exposure.isEmpty)
    }

    @Test func `whoever asks stands first until they were spoken with`() async throws {
        let room = try WelfareRoom()
        try room.store.license(WelfareRoom.ben.account, days: 730, at: Instant.noon.adding(days: -365))
        #expect(try await room.listed() == ["Ben Moss"])
        try await AskForConversation(room.desk)(true, by: WelfareRoom.asha)
        #expect(try await room.listed() == ["Asha Rao", "Ben Moss"])
        let twice = await #expect(throws: Refusal.self) {
            try await AskForConversation(room.desk)(true, by: WelfareRoom.asha)
        }
        #expect(twice?.code == .notInThisState)
        try await room.speak(.init(on: room.today, support: ["counselling"]))
        #expect(try await room.listed() == ["Ben Moss"])
        let own = try await room.own()
        #expect(own.record?.asked == nil && own.record?.last?.support == ["counselling"] && own.due == nil)
        try await room.speak(.init(on: room.today), with: WelfareRoom.ben)
        #expect(try await room.listed().isEmpty)
    }

    @Test func `whoever needs none any more stands there no longer`() async throws {
        let room = try WelfareRoom()
        try await AskForConversation(room.desk)(true, by: WelfareRoom.asha)
        try await AskForConversation(room.desk)(false, by: WelfareRoom.asha)
        #expect(try await room.listed().isEmpty)
    }

    @Test func `a conversation before the day on which one was asked for leaves them waiting`() async throws {
        let room = try WelfareRoom()
        try await AskForConversation(room.desk)(true, by: WelfareRoom.asha)
        try await room.speak(.init(on: room.today.adding(days: -1)))
        #expect(try await room.listed() == ["Asha Rao"])
    }

    @Test func `those who lead see counts where they are let, and words never`() async throws {
        let room = try WelfareRoom()
        try await NoteExposure(room.desk)("death-attended", on: room.today, words, by: WelfareRoom.asha)
        #expect(try await room.seen().counts == nil)
        #expect(try await room.seen().due == nil)
        #expect(try await room.listed().isEmpty)
        try await ShowExposure(room.desk)(true, by: WelfareRoom.asha)
        let seen = try await room.seen()
        #expect(seen.counts?.map(\.count) == [1] && seen.due?.reasons.map(\.cause) == [.exposure])
        #expect(try await room.listed() == ["Asha Rao"])
        try await ShowExposure(room.desk)(false, by: WelfareRoom.asha)
        #expect(try await room.seen().counts == nil)
        #expect(try await room.listed().isEmpty)
    }

    @Test func `what was let be seen is not seen in another agency`() async throws {
        let room = try WelfareRoom()
        try await NoteExposure(room.desk)("death-attended", on: room.today, by: WelfareRoom.asha)
        try await ShowExposure(room.desk)(true, by: WelfareRoom.asha)
        let id = RecordID(WelfareRoom.asha.account.text)
        var moved = try #require(try await room.store.read { try $0.account(id) })
        moved.agency = "other-force"
        moved.version += 1
        try room.store.keep(moved)
        #expect(try await room.seen(by: WelfareRoom.elsewhere).counts == nil)
        #expect(try await room.listed(by: WelfareRoom.elsewhere).isEmpty)
    }

    @Test func `what does not hold is told where it stands, and nothing is kept`() async throws {
        let room = try WelfareRoom()
        let days = room.today
        #expect(await problems { try await room.speak(.init(on: days.adding(days: 1))) } == ["on"])
        let wrong = WelfareConversation.New(on: days, nextBy: days, support: ["a-drink"])
        #expect(await problems { try await room.speak(wrong) } == ["nextBy", "support"])
        try await room.speak(.init(on: days))
        #expect(await problems { try await room.speak(.init(on: days.adding(days: -1))) } == ["on"])
        let stale = await #expect(throws: Refusal.self) { try await room.speak(.init(on: days), expecting: 0) }
        #expect(stale?.code == .versionStale)
        #expect(try await room.own().record?.conversations.count == 1)
    }
}
