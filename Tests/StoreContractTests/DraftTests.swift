import Recognise
import TestSupport
import Testing
import Vocabulary

/// Drafts, which nobody gets at but their owner.
struct DraftTests {
    private let owner = AccountID("a")

    private func draft(
        _ number: Int,
        of owner: AccountID = "a",
        _ place: DraftPlace = DraftPlace(.contact),
        at late: Int = 0
    ) -> Draft {
        Draft(
            id: DraftID(RecordID.numbered(number).text),
            owner: owner,
            place: place,
            fields: ["narrative": ["“Typed”\r\n\u{0}  "], "people.p1.roles": ["subject", ""]],
            at: .afterNoon(late)
        )
    }

    private func opened(_ keeper: Keeper, _ drafts: Draft...) async throws -> OpenStore {
        let store = try await keeper.open()
        try await store.write { ports in for draft in drafts { try ports.begin(draft) } }
        return store
    }

    @Test(arguments: Keeper.allCases) func `a draft comes back whole, and to nobody else`(keeper: Keeper) async throws {
        let place = DraftPlace(.referral, of: .numbered(7), about: "marac p1")
        let store = try await opened(keeper, draft(1), draft(2, place))
        #expect(try await store.read { try $0.draft(draft(1).id, of: owner) } == draft(1))
        #expect(try await store.read { try $0.draft(draft(2).id, of: owner) } == draft(2, place))
        #expect(try await store.read { try $0.draft(draft(1).id, of: "b") } == nil)
        #expect(try await store.read { try $0.draft("another", of: owner) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `it is kept at its next revision, by its owner alone`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, draft(1))
        let second = draft(1).replacing(.whole, by: ["narrative": ["2"]], at: .afterNoon(1))
        let third = second.replacing(.whole, by: ["narrative": ["3"]], at: .afterNoon(2))
        let theirs = draft(1, of: "b").replacing(.whole, by: ["narrative": ["x"]], at: .afterNoon(1))
        #expect(try await store.write { try $0.keep(third) } == false)
        #expect(try await store.write { try $0.keep(theirs) } == false)
        #expect(try await store.read { try $0.draft(second.id, of: owner) } == draft(1))
        #expect(try await store.write { try $0.keep(second) })
        #expect(try await store.write { try $0.keep(second) } == false)
        #expect(try await store.write { try $0.keep(third) })
        #expect(try await store.read { try $0.draft(second.id, of: owner) } == third)
    }

    @Test(arguments: Keeper.allCases) func `an owner's are listed, the one changed last first`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper, draft(1, at: 5), draft(2, at: 9), draft(3, of: "b"), draft(4, at: 5))
        #expect(try await store.read { try $0.drafts(of: owner) }.map(\.id) == [2, 4, 1].map { draft($0).id })
        #expect(try await store.read { try $0.countDrafts(of: owner) } == 3)
        #expect(try await store.read { try $0.drafts(of: "c") }.isEmpty)
        #expect(try await store.read { try $0.countDrafts(of: "c") } == 0)
    }

    @Test(arguments: Keeper.allCases) func `the draft of a place is found, and each place has its own`(
        keeper: Keeper
    ) async throws {
        let one = DraftPlace(.answers, of: .numbered(7))
        let store = try await opened(
            keeper,
            draft(1, one),
            draft(2, DraftPlace(.judgement, of: .numbered(7))),
            draft(3, DraftPlace(.answers, of: .numbered(8))),
            draft(4, of: "b", one),
            draft(5, DraftPlace(.contact), at: 1),
            draft(6, DraftPlace(.contact), at: 2)
        )
        #expect(try await store.read { try $0.draft(in: one, of: owner) }?.id == draft(1).id)
        #expect(try await store.read { try $0.draft(in: one, of: "b") }?.id == draft(4).id)
        #expect(try await store.read { try $0.draft(in: one, of: "c") } == nil)
        #expect(try await store.read { try $0.draft(in: DraftPlace(.contact), of: owner) }?.id == draft(6).id)
        #expect(try await store.read { try $0.draft(in: DraftPlace(.answers), of: owner) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `it is discarded once, by its owner`(keeper: Keeper) async throws {
        let store = try await opened(keeper, draft(1), draft(2))
        #expect(try await store.write { try $0.discardDraft(draft(1).id, of: "b") } == false)
        #expect(try await store.write { try $0.discardDraft(draft(1).id, of: owner) })
        #expect(try await store.write { try $0.discardDraft(draft(1).id, of: owner) } == false)
        #expect(try await store.read { try $0.drafts(of: owner) } == [draft(2)])
    }

    @Test(arguments: Keeper.allCases) func `those that nobody touched are forgotten`(keeper: Keeper) async throws {
        let store = try await opened(keeper, draft(1), draft(2, at: 9), draft(3, of: "b"))
        #expect(try await store.write { try $0.forgetDrafts(untouchedSince: .noon) } == 0)
        #expect(try await store.write { try $0.forgetDrafts(untouchedSince: .afterNoon(9)) } == 2)
        #expect(try await store.read { try $0.drafts(of: owner) } == [draft(2, at: 9)])
        #expect(try await store.read { try $0.drafts(of: "b") }.isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `a change takes the draft away that it was written in, or is not made`(
        keeper: Keeper
    ) async throws {
        let actor = Actor.of(.responder)
        let store = try await opened(keeper, draft(1, of: actor.account), draft(2))
        func keep(_ finished: FinishedDraft, _ record: PersonRecord) async throws {
            var change = Change.writing([record], by: actor)
            change.finish(finished)
            try await store.keep(change)
        }
        let others = await #expect(throws: Refusal.self) { try await keep(draft(2).finished, Cast.nora) }
        let stale = await #expect(throws: Refusal.self) {
            try await keep(FinishedDraft(draft(1).id, revision: 2), Cast.nora)
        }
        #expect(others == .noDraft)
        #expect(stale == .draftChanged(current: 1))
        #expect(try await store.journal().isEmpty)
        try await keep(draft(1).finished, Cast.nora)
        #expect(try await store.read { try $0.drafts(of: actor.account) }.isEmpty)
        let twice = await #expect(throws: Refusal.self) { try await keep(draft(1).finished, Cast.idris) }
        #expect(twice == .noDraft)
        #expect(try await store.read { try $0.person(Cast.idris.id, .latest) } == nil)
        #expect(try await store.read { try $0.drafts(of: owner) } == [draft(2)])
    }

    @Test(arguments: Keeper.allCases) func `a change that fails leaves the draft where it was`(
        keeper: Keeper
    ) async throws {
        let actor = Actor.of(.responder)
        let store = try await opened(keeper, draft(1, of: actor.account))
        var change = Change.writing([Cast.nora.next { $0.given = "Leonora" }], by: actor)
        change.finish(draft(1).finished)
        let stale = change
        let refusal = await #expect(throws: Refusal.self) { try await store.keep(stale) }
        #expect(refusal?.code == .versionStale)
        #expect(try await store.read { try $0.drafts(of: actor.account) } == [draft(1, of: actor.account)])
    }
}
