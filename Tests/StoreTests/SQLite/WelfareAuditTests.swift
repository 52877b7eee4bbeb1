import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Store

/// The audit finds that how somebody is looked after was put under another's name.
struct WelfareAuditTests {
    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        for number in [1, 2] {
            try await opened.keep(
                Account(id: .numbered(number), name: "Ade Obi", agency: "police", unit: nil, roles: [.responder])
            )
        }
        var record = WelfareRecord(id: .numbered(11), of: AccountID(RecordID.numbered(1).text))
        record.version = 1
        try await opened.keep(record)
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test func `what was put under another's name is found`() async throws {
        let opened = try await opened()
        #expect(try await opened.run("UPDATE welfare SET account = '\(RecordID.numbered(2).text)'") == 1)
        #expect(try await opened.unaccounted() == [.numbered(11)])
    }
}
