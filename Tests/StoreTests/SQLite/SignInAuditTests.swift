import Access
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// Whoever moves a sign-in name past the journal is found.
struct SignInAuditTests {
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let asha = Account(
            id: .numbered(1),
            name: "Asha Rao",
            agency: "police",
            unit: nil,
            roles: [],
            signInName: SignInName("asha.rao"),
            providerSubject: ProviderSubject(issuer: "https://id.force.example", subject: "asha")
        )
        try await opened.keep(
            asha,
            Account(id: .numbered(2), name: "Ben Okoro", agency: "police", unit: nil, roles: [])
        )
        return opened
    }

    @Test func `a file that nobody touched is whole`() async throws {
        #expect(try await opened().unaccounted().isEmpty)
    }

    @Test(arguments: [
        ("UPDATE sign_in_name SET account = '\(RecordID.numbered(2))'", [RecordID.numbered(1), .numbered(2)]),
        ("UPDATE sign_in_name SET name = 'other'", [.numbered(1)]),
        ("DELETE FROM sign_in_name", [.numbered(1)]),
        ("INSERT INTO sign_in_name (name, account) VALUES ('ben', '\(RecordID.numbered(2))')", [.numbered(2)]),
        ("UPDATE provider_subject SET account = '\(RecordID.numbered(2))'", [.numbered(1), .numbered(2)]),
        ("UPDATE provider_subject SET subject = 'ben'", [.numbered(1)]),
        ("UPDATE provider_subject SET issuer = 'https://elsewhere.example'", [.numbered(1)]),
        ("DELETE FROM provider_subject", [.numbered(1)]),
    ])
    func `a sign-in name or a provider's subject that was moved is found`(move: String, found: [RecordID]) async throws
    {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted() == found)
    }
}
