import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// Who sees to what could not be delivered, and how.
struct DeadLetterTests {
    /// The one who owns the points, as they act.
    private static let owner = Actor(
        account: AccountID(Bureau.owner.text),
        agency: "police",
        unit: nil,
        roles: [.supervisor]
    )

    private func dead() async throws -> (Bureau, RecordID) {
        let bureau = try Bureau()
        try await bureau.points()
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let taken = try #require(try await bureau.take())
        try await bureau.settle(taken, .dead("the address answered 410"))
        return (bureau, taken.parcel.id)
    }

    private func letters(_ bureau: Bureau, _ actor: Actor = owner) async throws -> [RecordID] {
        try await ListDeadLetters(store: bureau.store)(atMost: 9, by: actor).map(\.parcel.id)
    }

    private func see(_ bureau: Bureau, _ id: RecordID, _ remedy: DeadLetterRemedy, by actor: Actor = owner) async throws
    {
        try await SeeToDeadLetter(store: bureau.store, world: bureau.world)(id, remedy, by: actor)
    }

    @Test func `its owner sees it, and whoever administers the agency of the owner`() async throws {
        let (bureau, id) = try await dead()
        #expect(try await letters(bureau) == [id])
        #expect(try await letters(bureau, .of(.administrator)) == [id])
    }

    @Test(arguments: [
        Actor.of(.supervisor), .of(.administrator, agency: "adult-social-care"), .of(.responder),
    ]) func `it is not there for anybody else`(actor: Actor) async throws {
        let (bureau, id) = try await dead()
        #expect(try await letters(bureau, actor).isEmpty)
        await bureau.refuses(.notFound) { try await see(bureau, id, .sendAgain, by: actor) }
        await bureau.refuses(.notFound) { try await see(bureau, id, .toldOtherwise(.inPerson), by: actor) }
    }

    @Test(arguments: [Actor.of(.assessor), .of(.chiefOfficer), .of(.partnerPractitioner, agency: "adult-social-care")])
    func `roles that never see to deliveries are told so`(actor: Actor) async throws {
        let (bureau, id) = try await dead()
        await bureau.refuses(.notAllowed) { _ = try await letters(bureau, actor) }
        await bureau.refuses(.notAllowed) { try await see(bureau, id, .sendAgain, by: actor) }
    }

    @Test func `sent again it is tried at once, and accounted for`() async throws {
        let (bureau, id) = try await dead()
        let (_, entries, _) = try await bureau.account { try await see(bureau, id, .sendAgain) }
        #expect(entries.map(\.kind) == ["deliveries"])
        #expect(entries.map(\.rule) == ["took-part"])
        #expect(try await letters(bureau).isEmpty)
        #expect(try await bureau.take()?.parcel.id == id)
        await bureau.refuses(.notFound) { try await see(bureau, id, .sendAgain) }
    }

    @Test(arguments: NamedHolder.Told.allCases) func `told otherwise it waits no more, and says how`(
        how: NamedHolder.Told
    ) async throws {
        let (bureau, id) = try await dead()
        try await see(bureau, id, .toldOtherwise(how))
        #expect(try await letters(bureau).isEmpty)
        let parcel = try #require(try await bureau.store.read { try $0.parcel(id) })
        #expect(parcel.state == .delivered)
        #expect(parcel.said == "told \(how.words), not by a message")
        #expect(parcel.endedAt == bureau.world.now)
    }

    @Test func `where its point was removed it cannot be sent again, and can be told otherwise`() async throws {
        let (bureau, id) = try await dead()
        _ = try await RemoveDeliveryPoint(store: bureau.store, world: bureau.world)(Bureau.theirs)
        await bureau.refuses(.notInThisState) { try await see(bureau, id, .sendAgain) }
        try await see(bureau, id, .toldOtherwise(.byTelephone))
        #expect(try await letters(bureau).contains(id) == false)
    }
}
