import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Store

/// The audit finds that what an agency took up was put under another.
struct AcknowledgementAuditTests {
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let part = JointPart(programme: "together", agency: "health", modules: [], edition: "one")
        try await opened.keep(
            Acknowledgement(id: .numbered(11), of: "together", by: "health").giving(part, "So.", at: .noon, by: "nia")
        )
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        #expect(try await opened().unaccounted().isEmpty)
    }

    @Test func `what was put under another agency is found`() async throws {
        let opened = try await opened()
        #expect(try await opened.run("UPDATE acknowledgement SET agency = 'school'") == 1)
        #expect(try await opened.unaccounted() == [.numbered(11)])
    }
}
