import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// A report that can name what was lost: of a thousand referrals one is dropped behind the program's back.
struct UnownedTests {
    private static let count = 1_000

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let contact = try Cast.contact(1, Cast.nora)
        try await opened.keep(Cast.nora, contact)
        let account = Account(id: .numbered(700), name: "Mira Holt", agency: "police", unit: nil, roles: [.supervisor])
        try await opened.keep(account)
        let point = DeliveryPoint(
            id: .numbered(701),
            agency: "adult-social-care",
            .webhook,
            address: "https://asc.example/",
            owner: AccountID(account.id.text),
            added: .noon
        )
        let draft = try ReferralRecord.small(.numbered(1_000), of: contact, for: Cast.nora.id, by: .of(.responder))
        let memory = MemoryStore()
        for record in [Cast.nora, contact, draft] as [any Record] { try memory.keep(record) }
        try await Handover(memory, FixedSurroundings(), sender: .of(.responder)).bring(draft.id, to: .sent)
        let sent = try #require(try await memory.read { try $0.referral(draft.id, .latest) })
        try await opened.store.write { session in
            try session.keep(point)
            for number in 0..<Self.count {
                let copy = try Self.copy(of: sent, .numbered(1_000 + number))
                var change = Change.writing([copy])
                change.tell(.referralSent, of: copy.id)
                try session.keep(change)
            }
        }
        return opened
    }

    /// The same under another id, as if it were the first version.
    private static func copy(of sent: ReferralRecord, _ id: RecordID) throws -> ReferralRecord {
        let written = String(decoding: try RecordContent.bytes(of: sent), as: UTF8.self)
        let renamed = written.replacing(sent.id.text, with: id.text)
        var copy = try RecordContent.record(ReferralRecord.self, in: Array(renamed.utf8))
        copy.version = 1
        return copy
    }

    private func deliver(_ opened: OpenedStore) async throws {
        let world = FixedSurroundings()
        #expect(try await DispatchEvents(store: opened.store, world: world)(atMost: 5_000) == Self.count)
        try await opened.store.write { session in
            for parcel in try session.parcels(.waiting, atMost: 5_000) {
                var whole = parcel
                (whole.state, whole.nextAt, whole.endedAt) = (.delivered, nil, .noon)
                #expect(try session.put(whole, leasedUntil: nil))
            }
        }
    }

    private func unowned(_ opened: OpenedStore) async throws -> [UnownedReferral] {
        try await FindUnowned(store: opened.store, world: FixedSurroundings())(forMinutes: 0)
    }

    @Test func `nothing is named where everything arrived, and where one of a thousand is dropped, that one is`()
        async throws
    {
        let opened = try await opened()
        #expect(try await unowned(opened).count == Self.count)
        try await deliver(opened)
        #expect(try await unowned(opened).isEmpty)
        let lost = SQLValue.text(RecordID.numbered(1_617).text)
        #expect(try await opened.run("DELETE FROM delivery WHERE referral = $1", [lost]) == 1)
        let found = try await unowned(opened)
        #expect(found.map(\.id) == [.numbered(1_617)])
        #expect(found.map(\.reason) == [.neverTold])
    }

    @Test func `what is taken out of the outbox before it was dispatched is named too`() async throws {
        let opened = try await opened()
        let lost = SQLValue.text(RecordID.numbered(1_004).text)
        #expect(try await opened.run("DELETE FROM outbox WHERE subject = $1", [lost]) == 1)
        let dispatch = DispatchEvents(store: opened.store, world: FixedSurroundings())
        #expect(try await dispatch(atMost: 5_000) == Self.count - 1)
        try await opened.run("UPDATE delivery SET state = 'delivered', next_at = NULL, ended_at = at")
        #expect(try await unowned(opened).map(\.id) == [.numbered(1_004)])
    }
}
