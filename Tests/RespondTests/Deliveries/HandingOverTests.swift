import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// How what could not be delivered gets another owner, and who reads what was told of a referral.
struct HandingOverTests {
    private static let owner = Actor(
        account: AccountID(Bureau.owner.text),
        agency: "police",
        unit: nil,
        roles: [.supervisor]
    )
    private static let next = Account(
        id: .numbered(705),
        name: "Tom Reid",
        agency: "police",
        unit: "north",
        roles: [.responder],
        signInName: SignInName("tom.reid")
    )

    private func dead() async throws -> (Bureau, RecordID) {
        let bureau = try Bureau()
        try await bureau.points()
        try bureau.store.keep(Self.next)
        try await bureau.referral(.sent)
        try await bureau.dispatch()
        let taken = try #require(try await bureau.take())
        try await bureau.settle(taken, .dead("the address answered 410"))
        return (bureau, taken.parcel.id)
    }

    private func hand(_ bureau: Bureau, _ id: RecordID, to name: String, by actor: Actor = owner) async throws {
        let hand = HandOverDeliveryPoint(store: bureau.store, world: bureau.world)
        _ = try await hand(ofLetter: id, to: name, by: actor)
    }

    private func letters(_ bureau: Bureau, _ actor: Actor) async throws -> [ListedParcel] {
        try await ListDeadLetters(store: bureau.store)(atMost: 9, by: actor)
    }

    @Test(arguments: ["tom.reid", " Tom.Reid ", RecordID.numbered(705).text])
    func `handed over it is theirs, with all that comes, and not the last owner's any more`(_ name: String) async throws
    {
        let (bureau, id) = try await dead()
        let (_, entries, _) = try await bureau.account { try await hand(bureau, id, to: name) }
        #expect(entries.map(\.kind) == ["deliveries"])
        #expect(entries.map(\.rule) == ["took-part"])
        #expect(try await letters(bureau, Self.next.actor).map(\.owner) == ["Tom Reid"])
        #expect(try await letters(bureau, Self.owner).isEmpty)
        await bureau.refuses(.notFound) { try await hand(bureau, id, to: "tom.reid") }
        #expect(try await ReadDeadLetter(store: bureau.store)(id, by: Self.next.actor).parcel.id == id)
    }

    @Test func `nobody of another agency, of a role that sees to nothing, or who is not there`() async throws {
        let (bureau, id) = try await dead()
        for (number, agency, role) in [
            (706, AgencyID("health"), AccountRole.hubCoordinator), (707, "police", .assessor),
        ] {
            let account = Account(id: .numbered(number), name: "Una Fell", agency: agency, unit: nil, roles: [role])
            try bureau.store.keep(account)
            await bureau.refuses(.badInput) { try await hand(bureau, id, to: account.id.text) }
        }
        await bureau.refuses(.badInput) { try await hand(bureau, id, to: "nobody") }
        #expect(try await letters(bureau, Self.owner).count == 1)
    }

    @Test func `whoever does not own it hands it to nobody, and does not read it`() async throws {
        let (bureau, id) = try await dead()
        await bureau.refuses(.notFound) { try await hand(bureau, id, to: "tom.reid", by: .of(.supervisor)) }
        await bureau.refuses(.notFound) {
            _ = try await ReadDeadLetter(store: bureau.store)(id, by: .of(.supervisor))
        }
        await bureau.refuses(.notAllowed) { try await hand(bureau, id, to: "tom.reid", by: .of(.assessor)) }
    }

    @Test func `from the command line it is handed over too, and accounted for`() async throws {
        let (bureau, _) = try await dead()
        let hand = HandOverDeliveryPoint(store: bureau.store, world: bureau.world)
        let (_, entries, _) = try await bureau.account { try await hand(Bureau.theirs, to: "tom.reid") }
        #expect(entries.map(\.rule) == ["command-line"])
        #expect(try await letters(bureau, Self.next.actor).count == 1)
        await bureau.refuses(.notFound) { try await hand(.numbered(999), to: "tom.reid") }
    }

    @Test func `those who sent a referral read whom it was told to and what came of it`() async throws {
        let (bureau, _) = try await dead()
        let receipts = ListReceipts(store: bureau.store)
        let told = try await receipts(Bureau.draft, by: bureau.handover.sender)
        #expect(told.map(\.parcel.event) == [.referralSent])
        #expect(told.map(\.parcel.said) == ["the address answered 410"])
        #expect(told.map(\.point.agency) == ["adult-social-care"])
        await bureau.refuses(.notAllowed) { _ = try await receipts(Bureau.draft, by: .of(.assessor)) }
        await bureau.refuses(.notFound) {
            _ = try await receipts(Bureau.draft, by: .of(.supervisor, unit: "south"))
        }
    }
}
