import Testing

@testable import Delivery

@Suite(.timeLimit(.minutes(5)))
struct SystemHostNamesTests {
    @Test func `this machine knows itself`() async throws {
        let found = try await SystemHostNames().addresses(of: "localhost")
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { PublicAddress.purpose(of: $0) == .loopback })
    }

    @Test func `a name that is none is not found`() async {
        await #expect(throws: DeliveryTrouble.nameNotFound) {
            try await SystemHostNames().addresses(of: "-no name-")
        }
    }
}
