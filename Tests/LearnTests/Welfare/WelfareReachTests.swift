import Access
import Foundation
import Learn
import TestSupport
import Testing
import Vocabulary

/// Who sees anything of how somebody is looked after: they, those who lead on welfare in their agency, and nobody else.
struct WelfareReachTests {
    private let words = "I cannot get the kitchen out of my head."

    private func refusal(_ work: () async throws -> Void) async -> Refusal.Code? {
        await #expect(throws: Refusal.self) { try await work() }?.code
    }

    /// Somebody noted something, lets it be seen, asked, and was spoken with.
    private func room() async throws -> WelfareRoom {
        let room = try WelfareRoom()
        try await NoteExposure(room.desk)("death-attended", on: room.today, words, by: WelfareRoom.asha)
        try await ShowExposure(room.desk)(true, by: WelfareRoom.asha)
        try await room.speak(.init(on: room.today, support: ["counselling"]))
        try await AskForConversation(room.desk)(true, by: WelfareRoom.asha)
        return room
    }

    @Test(arguments: AccountRole.allCases.filter { $0 != .welfareLead })
    func `no other role reads, lists or records anything`(role: AccountRole) async throws {
        let room = try await room()
        let other = WelfareRoom.actor(50, role)
        #expect(await refusal { _ = try await room.seen(by: other) } == .notAllowed)
        #expect(await refusal { _ = try await room.listed(by: other) } == .notAllowed)
        #expect(await refusal { try await room.speak(.init(on: room.today), by: other) } == .notAllowed)
        let own = try await room.own(other)
        #expect(own.record == nil && own.notes.isEmpty && own.counts.isEmpty && own.due == nil)
    }

    @Test func `to those who lead elsewhere, or who answer for their work, they are not there`() async throws {
        let room = try await room()
        for lead in [WelfareRoom.elsewhere, WelfareRoom.manager] {
            #expect(await refusal { _ = try await room.seen(by: lead) } == .notFound)
            #expect(await refusal { try await room.speak(.init(on: room.today), by: lead) } == .notFound)
            #expect(try await room.listed(by: lead).isEmpty)
        }
        #expect(try await room.listed() == ["Asha Rao"])
    }

    @Test func `nobody leads on their own`() async throws {
        let room = try await room()
        try await AskForConversation(room.desk)(true, by: WelfareRoom.lead)
        #expect(await refusal { _ = try await room.seen(WelfareRoom.lead) } == .notFound)
        #expect(await refusal { try await room.speak(.init(on: room.today), with: WelfareRoom.lead) } == .notFound)
        #expect(try await room.listed() == ["Asha Rao"])
        // Somebody else who leads sees to it.
        #expect(try await room.listed(by: WelfareRoom.manager) == ["Wren Hale"])
    }

    @Test func `each look of those who lead is in the journal, and says no more than that`() async throws {
        let room = try await room()
        let before = room.store.state.journal.count
        _ = try await room.listed()
        _ = try await room.seen()
        let read = room.store.state.journal.dropFirst(before)
        let asha = RecordID(WelfareRoom.asha.account.text)
        #expect(read.map(\.verb) == ["consult", "consult"] && read.allSatisfy { $0.subject == asha })
        #expect(read.map { room.store.state.details[$0.sequence] } == ["welfare", "welfare"])
    }

    @Test func `what somebody wrote stands in no record, journal or event, and in no print`() async throws {
        let room = try await room()
        let note = try #require(room.store.state.exposure.first)
        try await NoteExposure(room.desk).takeBack(note.id, by: WelfareRoom.asha)
        let state = room.store.state
        let kept = try state.records.values.joined().map { version in
            String(decoding: try JSONEncoder().encode(version.record), as: UTF8.self)
        }
        let told = state.journal.map { "\($0)" } + state.details.values + state.events.map { "\($0)" }
        #expect(!(kept + told).contains { $0.contains("kitchen") || $0.contains("death-attended") })
        #expect(kept.contains { $0.contains("counselling") }, "records are looked at")
        #expect(told.contains { $0.contains("own-welfare") }, "the journal is looked at")
        #expect(state.events.isEmpty)
        #expect(!"\(note) \(String(reflecting: note))".contains("kitchen") && note.words == words)
    }
}
