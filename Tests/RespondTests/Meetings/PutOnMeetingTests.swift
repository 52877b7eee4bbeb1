import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// How people come to a meeting, and what is known of them there.
struct PutOnMeetingTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func put(
        _ source: PartSource,
        _ meeting: RecordID,
        about person: RecordID? = nil,
        by actor: Actor = Bureau.chair
    )
        async throws -> MeetingPartView
    {
        try await PutOnMeeting(bureau.meetings)(source, meeting, about: person, by: actor)
    }

    @Test func `a referral brings what its sender told, and invites whom the policy names`() async throws {
        try await bureau.referral(.accepted)
        let id = try await bureau.convened()
        let part = try await bureau.part(bureau.putOn(id))
        #expect(part.person == Cast.nora.id)
        #expect(part.told.name == "Nora Quill")
        #expect(part.told.from == "police")
        #expect(part.told.goals == ComposedReferral.small.goals)
        #expect(part.invitations.map(\.agency) == ["police", "health"])
        #expect(part.due != nil)
    }

    @Test(arguments: ReferralRecord.Status.allCases) func `only what the host holds can be put on`(
        status: ReferralRecord.Status
    ) async throws {
        try await bureau.referral(status)
        let id = try await bureau.convened()
        guard !status.isHeld else { return _ = try await bureau.putOn(id) }
        await bureau.refuses(status == .draft ? .notFound : .notInThisState) { try await bureau.putOn(id) }
    }

    @Test func `a person is on one open meeting of a kind`() async throws {
        let (id, _) = try await bureau.meeting(.invited)
        await bureau.refuses(.notInThisState) { try await bureau.putOn(id) }
        let other = try await bureau.convened()
        await bureau.refuses(.notInThisState) { try await bureau.putOn(other) }
        try await bureau.make(.cancel, id)
        await bureau.refuses(.notInThisState) { try await bureau.putOn(id) }
        try await bureau.putOn(other)
    }

    @Test func `another agency's referral or meeting is not there`() async throws {
        try await bureau.referral(.accepted)
        let theirs = try await bureau.convened(by: .of(.hubCoordinator))
        let source = PartSource(.referral, Bureau.draft)
        await bureau.refuses(.notFound) { try await put(source, theirs) }
        await bureau.refuses(.notFound) { try await put(source, theirs, by: .of(.hubCoordinator)) }
        let ours = try await bureau.convened()
        let refused = await bureau.refuses(.badInput) {
            try await bureau.putOn(ours, inviting: ["health", "education"])
        }
        #expect(refused?.problems.map(\.field) == ["agencies[1]"])
    }

    @Test func `a discussion that the hub called brings people from its notification`() async throws {
        let notification = try await bureau.notification(.screening)
        let hub = Bureau.screener
        let id = try await bureau.convened(by: hub)
        let source = PartSource(.notification, notification)
        await bureau.refuses(.notInThisState) { try await put(source, id, about: Cast.nora.id, by: hub) }
        try await bureau.make(.callDiscussion, notification)
        for person in [nil, Cast.bronwen.id] {
            let refused = await bureau.refuses(.badInput) { try await put(source, id, about: person, by: hub) }
            #expect(refused?.problems.map(\.field) == ["person"])
        }
        let part = try await put(source, id, about: Cast.nora.id, by: hub).record
        #expect(part.told.details.map(\.item) == ["Name", "Born"])
        // What the hub says speaks of Idris too.
        #expect(part.told.concerns == "Look at the money.")
        #expect(part.invitations.map(\.agency) == ["health"])
        try await bureau.make(.invite, id, by: hub)
        try await bureau.make(.hold, id, by: hub)
        let refused = await bureau.refuses(.badInput) { try await bureau.write(.outcome(.small), part.id, by: hub) }
        #expect(refused?.problems.map(\.field) == ["outcome"])
    }
}
