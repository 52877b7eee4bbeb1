import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// A referral is drafted from what the assessment recommends, and from nothing else.
struct DraftReferralTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func draft(
        _ pathway: PathwayID = "adult-safeguarding",
        for person: PersonID = "p1",
        of contact: RecordID? = nil,
        by actor: Actor? = nil,
        receipt: Receipt<ReferralRecord>? = nil
    ) async throws -> ReferralRecord {
        try await bureau.draft(
            pathway,
            for: person,
            of: contact ?? bureau.contact.id,
            note: "Door at the back.",
            by: actor ?? bureau.responder,
            receipt: receipt
        )
    }

    @Test func `the referral is new, its person is looked at, and it is told of`() async throws {
        let (referral, entries, events) = try await bureau.account { try await draft() }
        #expect(
            entries == [
                Journaled(.collect, .referral, referral.id, 1, under: "took-part"),
                Journaled(.consult, .person, Cast.nora.id, under: "took-part"),
            ]
        )
        #expect(events == [Event(.referralDrafted, of: referral.id)])
    }

    @Test func `it holds what the assessment recommended, whose it is, and who drafted it`() async throws {
        let specialist = Actor.of(.specialist, unit: "south")
        let drafted = try await draft(by: specialist)
        let kept = try #require(try await bureau.store.read { try $0.referral(drafted.id, .latest) })
        #expect(kept.version == 1)
        #expect(kept.status == .draft)
        #expect(kept.contact == bureau.contact.id)
        #expect(kept.person == Cast.nora.id)
        #expect(kept.recommended.to == "adult-social-care")
        #expect(kept.recommended.missing == ["own words"])
        #expect(kept.note == "Door at the back.")
        #expect(kept.drafted.at == .afterNoon(90))
        #expect(kept.drafted.by == specialist.account)
        #expect(kept.holding.agency == "police")
        #expect(kept.holding.unit == "north")
        #expect(kept.holding.involved == [specialist.account, bureau.responder.account])
    }

    @Test func `the answer is kept beside it, and a used key refuses both`() async throws {
        let key = ReceiptKey(account: bureau.responder.account, key: "key-1", fingerprint: [1])
        let receipt = Receipt<ReferralRecord>(key) { Array($0.id.text.utf8) }
        let referral = try await draft(receipt: receipt)
        let kept = try await bureau.store.read { try $0.answer(to: key) }
        #expect(kept == KeptAnswer(key: key, answer: Array(referral.id.text.utf8), people: [Cast.nora.id]))
        await bureau.refuses(.keyInUse) { try await draft(receipt: receipt) }
    }

    @Test func `what is not recommended is refused, and what is recommended is named`() async {
        let refused = await bureau.refuses(.notRecommended) { try await draft("mental-health") }
        #expect(refused?.remedy.contains("adult-safeguarding") == true)
    }

    @Test(arguments: [PersonID("p2"), "p9"]) func `somebody of whom nothing is recommended is not referred`(
        person: PersonID
    ) async {
        await bureau.refuses(.notRecommended) { try await draft(for: person) }
    }

    @Test func `a later assessment that recommends it no more counts`() async throws {
        let next = try bureau.contact.next {
            $0.documentVersion = 2; $0.document = try SmallDocument(SmallPerson("p1")).kept
        }
        try bureau.store.keep(next, AssessmentRecord.small(.numbered(802), of: next))
        await bureau.refuses(.notRecommended) { try await draft() }
    }

    @Test func `from a contact that waits for its assessment nothing is drafted`() async throws {
        let waiting = try Cast.contact(803, Cast.nora)
        try bureau.store.keep(waiting)
        await bureau.refuses(.notRecommended) { try await draft(of: waiting.id) }
    }

    @Test func `whoever may not is refused`() async {
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await draft(by: outsider.actor) }
        }
        await bureau.refuses(.notFound) { try await draft(of: .numbered(77)) }
    }
}
