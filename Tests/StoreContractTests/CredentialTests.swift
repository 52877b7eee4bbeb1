import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What holders take along of their licences, as both stores look it up.
struct CredentialTests {
    @Test(arguments: Keeper.allCases)
    func `keys stay in the order in which they were made`(_ keeper: Keeper) async throws {
        let store = try await keeper.open()
        #expect(try await store.read { try $0.credentialKeys() } == [])
        let keys = [3, 2].enumerated().map { place, number in
            CredentialKey(
                .numbered(number),
                verifying: [UInt8(number)],
                sealed: [9],
                since: Instant.noon.adding(days: place)
            )
        }
        for key in keys { try await store.write { try $0.keep(key) } }
        #expect(try await store.read { try $0.credentialKeys() } == keys)
    }

    @Test(arguments: Keeper.allCases)
    func `a credential has a place that no other has, and counts until its licence is not what it says`(
        _ keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        var along = TakenAlong()
        try await store.keep(along.holder, along.licence)
        for move in [LicenceMove.admit, .award] { try await store.keep(along.take(move)) }
        let given = along.credential()
        let first = try #require(given)
        try await store.keep(first)
        let found = try await store.read { session in
            (
                try session.credential(first.id)?.signed, try session.credentials(of: first.licence).map(\.id),
                try session.isTaken(first.place, of: "police"), try session.isTaken(first.place, of: "other-force"),
                try session.credentialCount(of: "police")
            )
        }
        #expect(found.0 == "signed" && found.1 == [first.id] && found.2 && !found.3 && found.4 == 1)
        func revoked() async throws -> [Int] { try await store.read { try $0.revoked(in: 0, of: "police") } }
        #expect(try await revoked() == [])
        let later = along.credential(at: Instant.noon.adding(days: 1))
        let second = try #require(later)
        try await store.keep(second)
        #expect(try await store.read { try $0.credentials(of: first.licence).map(\.id) } == [first.id, second.id])
        #expect(try await revoked() == [first.place.position])
        try await store.keep(along.take(.suspend))
        #expect(try await revoked() == [first.place.position, second.place.position].sorted())
        #expect(try await store.read { try $0.revoked(in: 1, of: "police") } == [])
        #expect(try await store.read { try $0.revoked(in: 0, of: "other-force") } == [])
    }
}
