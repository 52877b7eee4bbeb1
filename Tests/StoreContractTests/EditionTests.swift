import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Records are read as they stand, at a version, or as they stood at a moment.
struct EditionTests {
    private static let editions: [(edition: Edition, version: Int?)] = [
        (.latest, 3), (.version(1), 1), (.version(2), 2), (.version(3), 3), (.version(4), nil), (.version(0), nil),
        (.asOf(.afterNoon(-1)), nil), (.asOf(.noon), 1), (.asOf(.afterNoon(9)), 1), (.asOf(.afterNoon(10)), 2),
        (.asOf(.afterNoon(19)), 2), (.asOf(.afterNoon(20)), 3), (.asOf(.afterNoon(999_999)), 3),
    ]

    @Test(arguments: Keeper.allCases) func `a person is found in every edition`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let second = Cast.nora.next { $0.given = "Second" }
        for (record, late) in [(Cast.nora, 0), (second, 10), (second.next { $0.given = "Third" }, 20)] {
            try await store.keep(record, at: .afterNoon(late))
        }
        for (edition, version) in Self.editions {
            let found = try await store.read { try $0.person(Cast.nora.id, edition) }
            #expect(found?.version == version, "\(edition)")
            let given = version.map { ["Nora", "Second", "Third"][$0 - 1] }
            #expect(found?.details.given == given, "\(edition)")
        }
    }

    @Test(arguments: Keeper.allCases) func `a contact is found in every edition, whole`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let first = try Cast.contact(1, Cast.nora)
        let judgement = MadeJudgement(grade: .high, rationale: "Alone at night.", by: "a", at: .afterNoon(9))
        let second = first.next { $0.judgement = judgement }
        let review = JudgementReview(agrees: true, note: "Yes.", by: "b", at: .afterNoon(19))
        try await store.keep(Cast.nora, first)
        try await store.keep(second, at: .afterNoon(10))
        try await store.keep(second.next { $0.reviews.append(review) }, at: .afterNoon(20))
        for (edition, version) in Self.editions {
            let found = try await store.read { try $0.contact(first.id, edition) }
            #expect(found?.version == version, "\(edition)")
            #expect(found?.judgement == (version ?? 0 > 1 ? judgement : nil), "\(edition)")
            #expect(found?.reviews == (version == 3 ? [review] : version.map { _ in [] }), "\(edition)")
            #expect(found?.document == version.map { _ in first.document }, "\(edition)")
            #expect(found?.links == version.map { _ in first.links }, "\(edition)")
            #expect(found?.holding == version.map { _ in first.holding }, "\(edition)")
        }
    }

    @Test(arguments: Keeper.allCases) func `a referral is found in every edition`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        var referral = try ReferralRecord.small(.numbered(2), of: contact, for: Cast.nora.id, by: .of(.responder))
        try await store.keep(Cast.nora, contact, referral)
        for late in [10, 20] {
            referral.version += 1
            referral.note = "after \(late)"
            try await store.keep(referral, at: .afterNoon(late))
        }
        for (edition, version) in Self.editions {
            let found = try await store.read { [id = referral.id] in try $0.referral(id, edition) }
            #expect(found?.version == version, "\(edition)")
            #expect(found?.note == (version ?? 1 > 1 ? "after \(version == 2 ? 10 : 20)" : nil), "\(edition)")
        }
    }

    @Test(arguments: Keeper.allCases) func `nothing is found under the id of another kind, or of nothing`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(Cast.nora, contact)
        for edition in [Edition.latest, .version(1), .asOf(.noon)] {
            for id in [Cast.nora.id, .numbered(77)] {
                #expect(try await store.read { try $0.contact(id, edition) } == nil)
                #expect(try await store.read { try $0.referral(id, edition) } == nil)
            }
            #expect(try await store.read { try $0.person(contact.id, edition) } == nil)
        }
        let (assessment, account) = try await store.read { session in
            (try session.assessment(contact.id), try session.account(contact.id))
        }
        #expect(assessment == nil)
        #expect(account == nil)
    }

    @Test(arguments: Keeper.allCases) func `the past of a record tells each version, when and by whom, oldest first`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let (first, second) = (Actor.of(.responder), Actor.of(.supervisor))
        try await store.keep(Cast.nora, by: first)
        try await store.keep(Cast.nora.next { $0.given = "Leonora" }, by: second, at: .afterNoon(60))
        #expect(
            try await store.read { try $0.past(of: Cast.nora.id) } == [
                PastVersion(version: 1, at: .noon, by: first.account),
                PastVersion(version: 2, at: .afterNoon(60), by: second.account),
            ]
        )
        #expect(try await store.read { try $0.past(of: .numbered(77)) }.isEmpty)
    }
}
