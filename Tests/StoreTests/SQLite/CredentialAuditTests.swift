import Learn
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds a credential that was made to count again, or put in another place, by another way than the program.
struct CredentialAuditTests {
    private static let moves = [
        "UPDATE licence_credential SET is_revoked = 0", "UPDATE licence_credential SET agency = 'other-force'",
        "UPDATE licence_credential SET position = 7",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        var along = TakenAlong()
        try await opened.keep(along.holder)
        try await opened.keep(along.licence)
        for move in [LicenceMove.admit, .award] { try await opened.keep(along.take(move)) }
        let credential = along.credential()
        try await opened.keep(try #require(credential))
        try await opened.keep(along.take(.suspend))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was made to say something else is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
