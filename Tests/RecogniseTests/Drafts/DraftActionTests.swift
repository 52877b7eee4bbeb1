import Recognise
import TestSupport
import Testing
import Vocabulary

/// A draft is its owner's alone, and nothing that was typed into it is overwritten unseen.
struct DraftActionTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let owner = Actor.of(.responder)
    private var begin: BeginDraft<MemoryStore> { BeginDraft(store: store, world: world) }
    private var keep: KeepDraft<MemoryStore> { KeepDraft(store: store, world: world) }
    private var read: ReadDraft<MemoryStore> { ReadDraft(store: store) }
    private let story = DraftPart.below(["narrative"])

    @Test func `what is typed is kept as it is, valid or not, and stands in no journal`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        world.pass(seconds: 60)
        let sent: DraftFields = ["narrative": ["  <b>\r\n"], "people.p1.born": ["the 31st of April"]]
        guard case .kept(let kept) = try await keep(draft.id, sent, expecting: 1, by: owner) else {
            Issue.record("not kept")
            return
        }
        #expect(kept.fields == sent)
        #expect((kept.revision, kept.began, kept.changed) == (2, .noon, .afterNoon(60)))
        #expect(try await read(draft.id, by: owner) == kept)
        #expect(try await ListDrafts(store: store)(by: owner) == [kept])
        #expect(store.state.journal.isEmpty)
        #expect(store.state.events.isEmpty)
    }

    @Test(arguments: AccountRole.allCases) func `nobody else sees, changes or discards it, whatever they are`(
        role: AccountRole
    ) async throws {
        let draft = try await begin(DraftPlace(.contact), fields: ["narrative": ["hers"]], by: owner)
        let before = store.state.drafts
        let other = Actor.of(role, 2)
        for work in [
            { _ = try await self.read(draft.id, by: other) },
            { _ = try await self.keep(draft.id, ["narrative": ["theirs"]], expecting: 1, by: other) },
            { try await DiscardDraft(store: self.store)(draft.id, by: other) },
        ] as [() async throws -> Void] {
            let refusal = await #expect(throws: Refusal.self) { try await work() }
            #expect(refusal == .noDraft)
        }
        #expect(try await ListDrafts(store: store)(by: other).isEmpty)
        #expect(try await read(in: DraftPlace(.contact), by: other) == nil)
        #expect(store.state.drafts == before)
    }

    @Test func `two windows on one part do not overwrite each other, and both versions are given back`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        let first: DraftFields = ["narrative": ["from the first window"]]
        let second: DraftFields = ["narrative": ["from the second window"]]
        guard case .kept(let kept) = try await keep(draft.id, first, as: story, expecting: 1, by: owner) else {
            Issue.record("not kept")
            return
        }
        let outcome = try await keep(draft.id, second, as: story, expecting: 1, by: owner)
        #expect(outcome == .overtaken(by: kept, sent: second))
        #expect(try await read(draft.id, by: owner).fields == first)
        guard case .kept(let now) = try await keep(draft.id, second, as: story, expecting: 2, by: owner) else {
            Issue.record("not kept")
            return
        }
        #expect(now.fields == second)
    }

    @Test func `two windows on different parts are both kept`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        _ = try await keep(draft.id, ["narrative": ["a"]], as: story, expecting: 1, by: owner)
        let people = DraftPart.below(["people"])
        _ = try await keep(draft.id, ["people.p1.given": ["Nora"]], as: people, expecting: 1, by: owner)
        #expect(
            try await read(draft.id, by: owner).fields == ["narrative": ["a"], "people.p1.given": ["Nora"]]
        )
    }

    @Test func `what is sent again because its answer was lost is kept once`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        let once = try await keep(draft.id, ["narrative": ["a"]], as: story, expecting: 1, by: owner)
        world.pass(seconds: 5)
        #expect(try await keep(draft.id, ["narrative": ["a"]], as: story, expecting: 1, by: owner) == once)
    }

    @Test func `what is too large is refused, part by part and together, and leaves what was kept`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        let large: DraftFields = ["narrative": [String(repeating: "x", count: 150_000)]]
        _ = try await keep(draft.id, large, as: story, expecting: 1, by: owner)
        let before = store.footprint
        let more: DraftFields = ["notes": [String(repeating: "x", count: 60_000)]]
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await keep(draft.id, more, as: .below(["notes"]), expecting: 2, by: owner)
        }
        #expect(refusal?.code == .draftTooLarge)
        #expect(store.footprint == before)
    }

    @Test func `there is one draft for a place, and any number of new contacts up to fifty`() async throws {
        let place = DraftPlace(.referral, of: .numbered(7), about: "marac p1")
        let first = try await begin(place, by: owner)
        #expect(try await begin(place, by: owner) == first)
        #expect(try await read(in: place, by: owner) == first)
        #expect(try await begin(DraftPlace(.referral, of: .numbered(7), about: "marac p2"), by: owner).id != first.id)
        #expect(try await begin(place, by: .of(.responder, 2)).id != first.id)
        for _ in 2..<50 { _ = try await begin(DraftPlace(.contact), by: owner) }
        let refusal = await #expect(throws: Refusal.self) { _ = try await begin(DraftPlace(.contact), by: owner) }
        #expect(refusal?.code == .draftTooLarge)
        #expect(try await begin(place, by: owner) == first)
    }

    @Test func `whoever may not record does not begin`() async {
        for purpose in DraftPurpose.allCases {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await begin(DraftPlace(purpose), by: .of(.chiefOfficer))
            }
            #expect(refusal?.code == .notAllowed)
        }
        #expect(store.state.drafts.isEmpty)
    }

    @Test func `somebody who has lost the role still reads and discards their own`() async throws {
        let draft = try await begin(DraftPlace(.contact), by: owner)
        let now = owner.having(.chiefOfficer)
        #expect(try await read(draft.id, by: now) == draft)
        try await DiscardDraft(store: store)(draft.id, by: now)
        #expect(store.state.drafts.isEmpty)
        let refusal = await #expect(throws: Refusal.self) { try await DiscardDraft(store: store)(draft.id, by: now) }
        #expect(refusal == .noDraft)
    }
}
