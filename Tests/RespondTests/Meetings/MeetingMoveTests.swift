import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// The life of a meeting, as a table that stands here and not in the program.
struct MeetingMoveTests {
    private static let table: [MeetingMove: (from: [MeetingRecord.Status], to: MeetingRecord.Status?)] = [
        .invite: ([.convened], .invited),
        .postpone: ([.convened, .invited], nil),
        .takeChair: ([.convened, .invited, .held], nil),
        .hold: ([.invited], .held),
        .close: ([.held], .closed),
        .cancel: ([.convened, .invited], .cancelled),
    ]

    @Test(arguments: MeetingMove.allCases, MeetingRecord.Status.allCases)
    func `a move can be made where the table says, and leads where it says`(
        move: MeetingMove,
        status: MeetingRecord.Status
    ) async throws {
        let bureau = try Bureau()
        let line = try #require(Self.table[move])
        let (id, part) = try await bureau.meeting(status)
        if status == .held { try await bureau.write(.decision(.small), part) }
        guard line.from.contains(status) else {
            await bureau.refuses(.notInThisState) { try await bureau.make(move, id) }
            return
        }
        let before = try await bureau.met(id)
        #expect(before.moves(by: (move == .takeChair ? Bureau.deputy : Bureau.chair).account).contains(move))
        let view = try await bureau.make(move, id)
        #expect(view.record.version == before.version + 1)
        #expect(view.record.status == line.to ?? status)
        #expect(view.record.moves.last?.move == move)
    }

    @Test func `a postponed meeting begins later, and when it was to begin is kept`() async throws {
        let bureau = try Bureau()
        let (id, _) = try await bureau.meeting(.invited)
        let before = try await bureau.met(id).begins
        let after = try await bureau.make(.postpone, id).record
        #expect(after.begins == bureau.world.now.adding(days: 7))
        #expect(after.moves.last?.instead == before)
    }

    @Test func `only the chair agrees the minutes, and the chair can be taken`() async throws {
        let bureau = try Bureau()
        let (id, part) = try await bureau.meeting(.held)
        try await bureau.write(.decision(.small), part)
        await bureau.refuses(.notInThisState) { try await bureau.make(.close, id, by: Bureau.deputy) }
        await bureau.refuses(.notInThisState) { try await bureau.make(.takeChair, id, by: Bureau.chair) }
        try await bureau.make(.takeChair, id)
        #expect(try await bureau.make(.close, id, by: Bureau.deputy).record.status == .closed)
    }

    @Test func `what has to be said is asked for, field by field`() async throws {
        let bureau = try Bureau()
        let (id, _) = try await bureau.meeting(.invited)
        let moving = MoveMeeting(bureau.meetings)
        let wrong: [(MeetingMove, MeetingSaid, [String])] = [
            (.cancel, MeetingSaid(" "), ["words"]),
            (.postpone, MeetingSaid(), ["words", "begins"]),
            (.postpone, MeetingSaid("Ill.", begins: bureau.world.now), ["begins"]),
            (.hold, MeetingSaid(), ["attended"]),
            (.hold, MeetingSaid(attended: ["health", "housing"]), ["attended[1]"]),
        ]
        for (move, said, fields) in wrong {
            let refused = await bureau.refuses(.badInput) {
                try await moving(move, id, saying: said, expecting: nil, by: Bureau.chair)
            }
            #expect(refused?.problems.map(\.field) == fields, "\(move)")
        }
        let early = MeetingSaid(attended: ["health"])
        await bureau.refuses(.notInThisState) {
            try await moving(.hold, id, saying: early, expecting: nil, by: Bureau.chair)
        }
        await bureau.refuses(.versionStale) { try await bureau.make(.cancel, id, expecting: 1) }
    }

    @Test func `papers go out only with somebody on them, and somebody invited for each`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        let id = try await bureau.convened()
        await bureau.refuses(.notInThisState) { try await bureau.make(.invite, id) }
        let part = try await bureau.putOn(id, inviting: [])
        let refused = await bureau.refuses(.badInput) { try await bureau.make(.invite, id) }
        #expect(refused?.problems.map(\.field) == ["people[0]"])
        try await bureau.write(.invitation(Invitation("housing", because: "It is their flat.")), part)
        let (_, entries, events) = try await bureau.account { try await bureau.make(.invite, id) }
        #expect(entries.map(\.verb) == ["alter", "disclose"])
        #expect(events == [Event(.meetingCalled, of: id)])
    }

    @Test func `a meeting is convened by whom the policy names, with when and where`() async throws {
        let bureau = try Bureau()
        let convening = ConveneMeeting(bureau.meetings)
        let now = bureau.world.now
        let wrong: [(MeetingKindID, Instant?, String, Actor, [String])] = [
            ("round-tabel", now, "x", Bureau.chair, ["kind"]),
            ("round-table", nil, " ", Bureau.chair, ["begins", "place"]),
            ("round-table", now.adding(days: -2), "x", Bureau.chair, ["begins"]),
            ("round-table", now, "x", Bureau.nurse, ["kind"]),
        ]
        for (kind, begins, place, actor, fields) in wrong {
            let refused = await bureau.refuses(.badInput) {
                try await convening(kind, at: begins, in: place, by: actor)
            }
            #expect(refused?.problems.map(\.field) == fields)
        }
        await bureau.refuses(.notAllowed) { try await convening("round-table", at: now, in: "x", by: bureau.responder) }
        let held = try await convening("round-table", at: now.adding(hours: -1), in: "By telephone", by: Bureau.chair)
        #expect(held.record.chair == Bureau.chair.account)
    }
}
