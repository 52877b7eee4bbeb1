import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// Through which points a partner's system replies, and as whom.
struct ReplyPointTests {
    private static let theirs = RecordID.numbered(703)
    private static let replies = RecordID.numbered(704)

    private func bureau(_ account: Account = recipient()) async throws -> Bureau {
        let bureau = try Bureau()
        try await bureau.points()
        try bureau.store.keep(account)
        return bureau
    }

    private static func recipient(
        agency: AgencyID = "adult-social-care",
        _ roles: Set<AccountRole> = [.partnerPractitioner]
    ) -> Account {
        Account(id: theirs, name: "Jon Ashe", agency: agency, unit: "east", roles: roles)
    }

    private static func point(_ way: DeliveryWay = .webhook, as account: RecordID? = theirs) -> DeliveryPoint {
        DeliveryPoint(
            id: replies,
            agency: "adult-social-care",
            way,
            address: "https://asc.example/replies",
            secret: [1, 2, 3],
            owner: AccountID(Bureau.owner.text),
            answersAs: account.map { AccountID($0.text) },
            added: .noon
        )
    }

    private func find(_ bureau: Bureau, _ id: RecordID = replies) async throws -> ReplyPoint {
        try await FindReplyPoint(store: bureau.store)(id)
    }

    private func add(_ bureau: Bureau, _ point: DeliveryPoint = point()) async throws {
        try await AddDeliveryPoint(store: bureau.store, world: bureau.world)(point)
    }

    @Test func `replies act as the account that the point names`() async throws {
        let bureau = try await bureau()
        try await add(bureau)
        let found = try await find(bureau)
        #expect(found.secret == [1, 2, 3])
        #expect(try found.acting() == Self.recipient().actor)
    }

    @Test func `without an account nobody acts by them`() async throws {
        let bureau = try await bureau()
        try await add(bureau, Self.point(as: nil))
        let found = try await find(bureau)
        #expect(throws: Refusal.self) { _ = try found.acting() }
    }

    @Test func `whoever was suspended since acts by nothing any more`() async throws {
        let bureau = try await bureau()
        try await add(bureau)
        var account = Self.recipient()
        (account.version, account.isSuspended) = (2, true)
        try bureau.store.keep(account)
        let found = try await find(bureau)
        #expect(throws: Refusal.self) { _ = try found.acting() }
    }

    @Test(arguments: [
        (recipient(agency: "health"), DeliveryWay.webhook), (recipient([.assessor]), .webhook), (recipient(), .fhir),
        (recipient(), .email),
    ])
    func `nobody of another agency, of a role that answers nothing, or by another way`(
        _ account: Account,
        _ way: DeliveryWay
    ) async throws {
        let bureau = try await bureau(account)
        await bureau.refuses(.badInput) { try await add(bureau, Self.point(way)) }
        #expect(try await bureau.store.read { try $0.deliveryPoint(Self.replies) } == nil)
    }

    @Test func `a point that is not there, was removed, or is no webhook takes no replies`() async throws {
        let bureau = try await bureau()
        await bureau.refuses(.notFound) { _ = try await find(bureau) }
        await bureau.refuses(.notFound) { _ = try await find(bureau, Bureau.ours) }
        try await add(bureau)
        _ = try await RemoveDeliveryPoint(store: bureau.store, world: bureau.world)(Self.replies)
        await bureau.refuses(.notFound) { _ = try await find(bureau) }
    }
}
