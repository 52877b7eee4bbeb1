import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Referrals, and those of one person.
struct ReferralTests {
    @Test(arguments: Keeper.allCases) func `a referral comes back whole`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        let actor = Actor.of(.specialist)
        let kept = try ReferralRecord.small(.numbered(2), of: contact, for: Cast.nora.id, by: actor, at: .afterNoon(3))
        try await store.keep(Cast.nora, contact, kept)
        let found = try #require(try await store.read { try $0.referral(.numbered(2), .latest) })
        #expect(found.status == .draft)
        #expect(found.contact == contact.id)
        #expect(found.person == Cast.nora.id)
        #expect(found.holding == kept.holding)
        #expect(found.holding.involved == [actor.account, Actor.of(.responder).account])
        #expect(found.drafted == kept.drafted)
        #expect(found.recommended == kept.recommended)
        #expect(found.note == nil)
    }

    @Test(arguments: Keeper.allCases) func `those of a person come latest first, whoever may see them`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let foreign = Actor.of(.responder, agency: "health")
        let contact = try Cast.contact(1, Cast.nora, Cast.idris)
        let other = try Cast.contact(2, Cast.nora, by: foreign)
        try await store.keep(Cast.nora, Cast.idris, contact, other)
        let cases = [(11, contact, Cast.nora), (12, contact, Cast.idris), (13, other, Cast.nora)]
        for (number, contact, person) in cases {
            let id = RecordID.numbered(number)
            try await store.keep(try ReferralRecord.small(id, of: contact, for: person.id, by: .of(.responder)))
        }
        #expect(
            try await store.read { try $0.referrals(of: Cast.nora.id) }.map(\.id) == [.numbered(13), .numbered(11)]
        )
        #expect(try await store.read { try $0.referrals(of: Cast.idris.id) }.map(\.id) == [.numbered(12)])
        #expect(try await store.read { try $0.referrals(of: .numbered(77)) }.isEmpty)
    }
}
