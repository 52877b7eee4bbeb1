import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The board of what nobody holds follows from the records, whoever touches its rows.
struct GapAuditTests {
    /// Ways in which a contact would be on nobody's board, or on it with another time.
    private static let edits = [
        "DELETE FROM contact_gap", "UPDATE contact_gap SET since = since + 86400",
        "UPDATE contact_gap SET cause = 'came-back'",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        #expect(try await opened().unaccounted().isEmpty)
    }

    @Test(arguments: edits) func `a contact that is taken off the board is found`(edit: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(edit) == 1)
        #expect(try await opened.unaccounted() == [.numbered(700)])
    }

    @Test func `a contact that was kept before there was a board is on it once the file is opened`() async throws {
        let opened = try await opened()
        try await opened.run("UPDATE contact_gap SET cause = 'not-looked-up', since = 0")
        let reach = try Access.reach(of: .of(.responder), to: .closeContact)
        let lines = try await opened.again().read { try $0.gaps(within: reach, PageRequest(limit: 5)) }.items
        #expect(lines.map(\.gap) == [ContactGap(.nobodyYet, since: .noon)])
        #expect(try await opened.unaccounted().isEmpty)
    }
}
