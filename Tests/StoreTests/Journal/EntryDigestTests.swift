import Testing
import Vocabulary

@testable import Store

struct EntryDigestTests {
    private let actor = Actor(account: "account-1", agency: "police", unit: nil, roles: [])

    private func entry(_ subject: JournalSubject, version: Int? = nil, rule: String = "same-unit") -> JournalEntry {
        JournalEntry(at: Instant(seconds: 1_795_212_000), by: actor, .collect, subject, version: version, under: rule)
    }

    @Test func `the first two hashes are those that another program computed from the same fields`() {
        let first = entry(.record(.contact, "contact-1"), version: 1)
            .line(after: .start, commitment: Commitment(to: "one".utf8, salt: [UInt8](repeating: 1, count: 32)))
        #expect(first.commitment.hex == "a80f93cf75fcc63026c96a2bbf8a0a2a23b0a5c5ef381dca4fdb47cfd8a28e1d")
        #expect(first.hash.hex == "522721240fe4b607d72cd939475a08ba5d4103e10b3203e28962be5052006ac0")
        let second = entry(.search, rule: "searches")
            .line(after: first.head, commitment: Commitment(to: "zwei".utf8, salt: [UInt8](repeating: 2, count: 32)))
        #expect(second.sequence == 2)
        #expect(second.previous == first.hash)
        #expect(second.hash.hex == "29e46bfa1060546a4f38cf65771a86e08f12c07d924e449da2cb08b1e933daac")
    }

    @Test func `a text moved from one field to the next gives another hash`() {
        let hashes = [("account", "1police"), ("account1", "police")].map { account, agency in
            let by = Actor(account: AccountID(account), agency: AgencyID(agency), roles: [])
            return JournalEntry(at: Instant(seconds: 0), by: by, .consult, .search, under: "x")
                .line(after: .start, commitment: Commitment(to: [], salt: [])).hash
        }
        #expect(hashes[0] != hashes[1])
    }

    @Test func `the same content is committed to otherwise each time`() {
        var generator = SystemRandomNumberGenerator()
        let one = Commitment(to: "the same".utf8, using: &generator)
        let other = Commitment(to: "the same".utf8, using: &generator)
        #expect(one.salt.count == 32)
        #expect(one.code != other.code)
        #expect(one == Commitment(to: "the same".utf8, salt: one.salt))
        #expect(one.code != Commitment(to: "the sane".utf8, salt: one.salt).code)
    }
}
