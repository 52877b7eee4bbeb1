import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Of a meeting an agency knows whom it is invited for, and nobody else.
struct MeetingAccessTests {
    private let bureau: Bureau
    private static let other = RecordID.numbered(841)

    init() throws {
        bureau = try Bureau()
    }

    /// A meeting about Nora, for whom health is invited, and about Bronwen, for whom housing is.
    private func two() async throws -> (id: RecordID, nora: RecordID, bronwen: RecordID) {
        try await bureau.referral(.accepted)
        try bureau.store.keep(Cast.bronwen)
        try bureau.store.keep(
            ReferralRecord.small(Self.other, of: bureau.contact, for: Cast.bronwen.id, by: bureau.responder)
        )
        try await bureau.handover.bring(Self.other, to: .accepted)
        let id = try await bureau.convened()
        let nora = try await bureau.putOn(id, inviting: ["health"])
        return (id, nora, try await bureau.putOn(id, from: Self.other, inviting: ["housing"]))
    }

    private func read(_ id: RecordID, _ actor: Actor) async throws -> MeetingView {
        try await ReadMeeting(bureau.meetings)(id, by: actor)
    }

    private func listed(_ actor: Actor, open: Bool = true) async throws -> [RecordID] {
        try await ListMeetings(bureau.meetings)(open: open, PageRequest(limit: 9), by: actor).items.map(\.record.id)
    }

    @Test func `nobody but the host knows of it before its papers are out`() async throws {
        let (id, nora, _) = try await two()
        await bureau.refuses(.notFound) { try await read(id, Bureau.nurse) }
        await bureau.refuses(.notFound) { try await ReadMeeting(bureau.meetings).part(nora, by: Bureau.nurse) }
        #expect(try await listed(Bureau.nurse).isEmpty)
        #expect(try await listed(Bureau.deputy) == [id])
        #expect(try await read(id, Bureau.deputy).parts.count == 2)
    }

    /// From now on nothing of Nora goes to health.
    private func bar() async throws {
        let written = WrittenSafeContact(keptFrom: ["health"], because: "Her brother works there")
        _ = try await KeepSafeContact(bureau.handover.desk)(
            written,
            of: Cast.nora.id,
            expecting: nil,
            by: bureau.responder
        )
    }

    @Test func `an agency that must not be told is not invited, and gets no papers`() async throws {
        try await bureau.referral(.accepted)
        let id = try await bureau.convened()
        try await bar()
        await bureau.refuses(.mustNotReceive) { try await bureau.putOn(id, inviting: ["health"]) }
        let part = try await bureau.putOn(id, inviting: ["housing"])
        await bureau.refuses(.mustNotReceive) {
            try await bureau.write(.invitation(Invitation("health", because: "They treat her.")), part)
        }
        try await bureau.make(.invite, id)
    }

    @Test func `whoever comes for everybody stays away from whom they must not be told of`() async throws {
        try await bureau.referral(.accepted)
        let id = try await bureau.convened()
        try await bar()
        #expect(try await bureau.part(bureau.putOn(id)).invitations.map(\.agency) == ["police"])
    }

    @Test func `whoever was invited and must not be told any more does not keep the papers from the others`()
        async throws
    {
        let (id, _, _) = try await two()
        try await bar()
        let (_, entries, _) = try await bureau.account { try await bureau.make(.invite, id) }
        #expect(entries.filter { $0.verb == "disclose" }.map(\.id) == [Cast.bronwen.id])
        #expect(try await listed(Bureau.nurse).isEmpty)
        #expect(try await listed(Bureau.landlord) == [id])
    }

    @Test func `once the papers are out, nobody is put on without an agency that is invited for them`() async throws {
        let (id, _, _) = try await two()
        try await bureau.make(.invite, id)
        let third = RecordID.numbered(843)
        try bureau.store.keep(
            ReferralRecord.small(third, of: bureau.contact, for: Cast.idris.id, by: bureau.responder)
        )
        try await bureau.handover.bring(third, to: .accepted)
        let refused = await bureau.refuses(.badInput) { try await bureau.putOn(id, from: third, inviting: []) }
        #expect(refused?.problems.map(\.field) == ["agencies"])
        try await bureau.putOn(id, from: third, inviting: ["housing"])
    }

    @Test func `an agency that must not be told any more sees the part no longer, and its meeting stays`() async throws
    {
        let (id, nora, _) = try await two()
        try await bureau.make(.invite, id)
        #expect(try await read(id, Bureau.nurse).parts.map(\.id) == [nora])
        try await bar()
        await bureau.refuses(.notFound) { try await ReadMeeting(bureau.meetings).part(nora, by: Bureau.nurse) }
        await bureau.refuses(.notFound) { try await read(id, Bureau.nurse) }
        #expect(try await read(id, Bureau.chair).parts.count == 2)
    }

    @Test func `an agency sees whom it is invited for, and the others do not exist for it`() async throws {
        let (id, nora, bronwen) = try await two()
        try await bureau.make(.invite, id)
        try await bureau.make(.hold, id)
        let (view, entries, _) = try await bureau.account { try await read(id, Bureau.nurse) }
        #expect(view.parts.map(\.id) == [nora])
        #expect(view.can.isEmpty && !view.isHosts)
        #expect(view.attended == ["adult-social-care", "health"])
        #expect(
            entries == [
                Journaled(.consult, .meeting, id, under: "sent-to-agency"),
                Journaled(.consult, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        #expect(try await read(id, Bureau.landlord).attended == ["adult-social-care"])
        let reading = ReadMeeting(bureau.meetings)
        await bureau.refuses(.notFound) { try await reading.part(bronwen, by: Bureau.nurse) }
        await bureau.refuses(.notFound) {
            try await bureau.write(.contribution(Contribution.Said(.notKnown)), bronwen, by: Bureau.nurse)
        }
        let (_, kept, _) = try await bureau.account { try await reading.part(nora, by: Bureau.nurse) }
        #expect(kept.map(\.kind) == ["meeting-part", "person"])
    }

    @Test func `whoever is not invited sees nothing, whatever their role`() async throws {
        let (id, nora, _) = try await two()
        try await bureau.make(.invite, id)
        let educators = Actor.of(.partnerPractitioner, agency: "education", unit: nil)
        #expect(try await listed(educators).isEmpty)
        let outsiders: [(Actor, Refusal.Code)] = [
            (educators, .notFound), (.of(.hubCoordinator), .notFound), (.of(.responder), .notAllowed),
            (.of(.supervisor), .notAllowed), (.of(.specialist, agency: "health"), .notAllowed),
            (.of(.informationManager, agency: "adult-social-care"), .notAllowed),
            (.of(.administrator, agency: "adult-social-care"), .notAllowed),
        ]
        for (actor, code) in outsiders {
            await bureau.refuses(code) { try await read(id, actor) }
            await bureau.refuses(code) { try await ReadMeeting(bureau.meetings).part(nora, by: actor) }
            await bureau.refuses(code) { try await bureau.make(.cancel, id, by: actor) }
        }
        // Whoever is invited does not run it.
        await bureau.refuses(.notFound) { try await bureau.make(.cancel, id, by: Bureau.nurse) }
        await bureau.refuses(.notAllowed) {
            try await bureau.write(.invitation(Invitation("housing", because: "x")), nora, by: Bureau.nurse)
        }
    }

    @Test func `what is cancelled is taken back, and its people wait where they are seen`() async throws {
        let (id, nora, bronwen) = try await two()
        try await bureau.make(.invite, id)
        try await bureau.make(.cancel, id)
        #expect(try await read(id, Bureau.nurse).parts.isEmpty)
        await bureau.refuses(.notFound) { try await ReadMeeting(bureau.meetings).part(nora, by: Bureau.nurse) }
        let listing = ListMeetings(bureau.meetings)
        #expect(try await listing.withoutMeeting(by: Bureau.deputy).map(\.id) == [nora, bronwen])
        #expect(try await listing.withoutMeeting(by: Bureau.nurse).isEmpty)
        try await bureau.putOn(try await bureau.convened(), inviting: ["health"])
        #expect(try await listing.withoutMeeting(by: Bureau.deputy).map(\.id) == [bronwen])
    }

    @Test func `actions are listed for the agency that owns them, and what is late for the host`() async throws {
        let (id, nora, bronwen) = try await two()
        try await bureau.make(.invite, id)
        try await bureau.make(.hold, id)
        try await bureau.write(.action(bureau.action()), nora)
        try await bureau.write(.action(bureau.action(owner: "housing", due: 0)), bronwen)
        let listing = ListMeetings(bureau.meetings)
        func owners(_ list: ActionList, _ actor: Actor) async throws -> [AgencyID] {
            try await listing.actions(list, PageRequest(limit: 9), by: actor).items.map(\.action.asked.owner)
        }
        #expect(try await owners(.asked, Bureau.nurse) == ["health"])
        #expect(try await owners(.asked, Bureau.landlord) == ["housing"])
        #expect(try await owners(.asked, .of(.hubCoordinator)).isEmpty)
        #expect(try await owners(.overdue, Bureau.chair).isEmpty)
        bureau.world.set(bureau.world.now.adding(days: 1))
        #expect(try await owners(.overdue, Bureau.chair) == ["housing"])
        #expect(try await owners(.overdue, Bureau.landlord).isEmpty)
        let action = try #require(try await bureau.part(bronwen).actions.first)
        await bureau.refuses(.notFound) {
            try await bureau.write(.answer(action: action.id, isDone: true, words: "Done."), bronwen, by: Bureau.chair)
        }
        try await bureau.write(.answer(action: action.id, isDone: false, words: "Ill."), bronwen, by: Bureau.landlord)
        #expect(try await owners(.asked, Bureau.landlord).isEmpty)
        try await bar()
        #expect(try await owners(.asked, Bureau.nurse).isEmpty)
        await bureau.refuses(.mustNotReceive) { try await bureau.write(.action(bureau.action()), nora) }
        #expect(try await owners(.answered, Bureau.landlord) == ["housing"])
        await bureau.refuses(.notInThisState) {
            try await bureau.write(.answer(action: action.id, isDone: true, words: "x"), bronwen, by: Bureau.landlord)
        }
    }
}
