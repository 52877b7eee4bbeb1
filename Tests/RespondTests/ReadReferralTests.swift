import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// One referral is shown, or a list; the people are accounted for.
struct ReadReferralTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
        for (number, person) in [(1, Cast.nora), (2, Cast.idris), (3, Cast.nora)] {
            let id = RecordID.numbered(810 + number)
            try bureau.store.keep(
                ReferralRecord.small(id, of: bureau.contact, for: person.id, by: bureau.responder)
            )
        }
    }

    private var read: ReadReferral<MemoryStore> { ReadReferral(store: bureau.store, world: bureau.world) }
    private var list: ListReferrals<MemoryStore> { ListReferrals(store: bureau.store, world: bureau.world) }

    @Test func `the referral and its person have one entry each`() async throws {
        let (referral, entries, events) = try await bureau.account {
            try await read(.numbered(811), by: .of(.responder, 2))
        }
        #expect(referral.person == Cast.nora.id)
        #expect(
            entries == [
                Journaled(.consult, .referral, .numbered(811), under: "same-unit"),
                Journaled(.consult, .person, Cast.nora.id, under: "same-unit"),
            ]
        )
        #expect(events.isEmpty)
        #expect(bureau.store.state.journal.last?.at == .afterNoon(90))
    }

    @Test func `each person of a list has one entry, however many referrals`() async throws {
        let (page, entries, events) = try await bureau.account {
            try await list(PageRequest(limit: 10), by: .of(.responder, 2))
        }
        #expect(page.items.map(\.id) == [813, 812, 811].map(RecordID.numbered))
        let people = [Cast.nora.id, Cast.idris.id]
        #expect(entries == people.map { Journaled(.consult, .person, $0, under: "lists-referrals") })
        #expect(events.isEmpty)
    }

    @Test func `only the people of the part that is shown are accounted for`() async throws {
        let (page, entries, _) = try await bureau.account {
            try await list(PageRequest(limit: 1), by: .of(.responder, 2))
        }
        #expect(page.items.map(\.id) == [.numbered(813)])
        #expect(entries.map(\.id) == [Cast.nora.id])
        let rest = try await list(PageRequest(limit: 5, after: page.next), by: .of(.responder, 2))
        #expect(rest.items.map(\.id) == [812, 811].map(RecordID.numbered))
    }

    @Test func `an empty list has no entry`() async throws {
        let (page, entries, _) = try await bureau.account {
            try await list(PageRequest(limit: 5), by: .of(.responder, unit: "south"))
        }
        #expect(page.items.isEmpty)
        #expect(entries.isEmpty)
    }

    @Test func `whoever may not is refused`() async {
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await read(.numbered(811), by: outsider.actor) }
            guard outsider.code == .notAllowed else { continue }
            await bureau.refuses(.notAllowed) { try await list(PageRequest(limit: 5), by: outsider.actor) }
        }
        await bureau.refuses(.notFound) { try await read(.numbered(77), by: bureau.responder) }
        await bureau.refuses(.notFound) { try await read(bureau.contact.id, by: bureau.responder) }
    }
}
