import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A draft goes in the transaction of the change that it became, and in no other.
struct FinishedDraftTests {
    private let office = Office()
    private let nora = SmallPerson("p1", Cast.nora.details)

    private func begun(_ purpose: DraftPurpose = .contact, by actor: Actor? = nil) async throws -> Draft {
        try await BeginDraft(store: office.store, world: office.world)(
            DraftPlace(purpose),
            fields: ["narrative": ["typed"]],
            by: actor ?? office.responder
        )
    }

    private func record(_ draft: FinishedDraft?) async throws -> ContactView {
        try await RecordContact(office.desk)(SmallDocument(nora).kept, by: office.responder, finishing: draft)
    }

    @Test func `recording takes the draft away, and leaves the others`() async throws {
        let draft = try await begun()
        let other = try await begun()
        _ = try await record(draft.finished)
        #expect(Array(office.store.state.drafts.keys) == [other.id])
    }

    @Test func `what is recorded twice, by two presses of a button, is there once`() async throws {
        let draft = try await begun()
        _ = try await record(draft.finished)
        await office.refuses(.notFound) { try await record(draft.finished) }
    }

    @Test func `what was typed in another window since is not lost unseen`() async throws {
        let draft = try await begun()
        let keep = KeepDraft(store: office.store, world: office.world)
        _ = try await keep(draft.id, ["narrative": ["more"]], expecting: 1, by: office.responder)
        let refused = await office.refuses(.draftChanged) { try await record(draft.finished) }
        #expect(refused?.current == 2)
        _ = try await record(FinishedDraft(draft.id, revision: 2))
        #expect(office.store.state.drafts.isEmpty)
    }

    @Test func `the draft of somebody else cannot be taken away by recording`() async throws {
        let theirs = try await begun(by: .of(.responder, 2))
        await office.refuses(.notFound) { try await record(theirs.finished) }
        #expect(office.store.state.drafts.count == 1)
    }

    @Test func `a change that is refused leaves the draft`() async throws {
        let view = try await record(nil)
        let draft = try await begun(.judgement)
        await office.refuses(.versionStale) {
            try await JudgeContact(office.desk)(
                view.record.id,
                .low,
                because: "Seen.",
                expecting: 7,
                by: office.responder,
                finishing: draft.finished
            )
        }
    }

    @Test func `judging, answering and replacing take theirs away`() async throws {
        let id = try await record(nil).record.id
        let judged = try await begun(.judgement)
        _ = try await JudgeContact(office.desk)(
            id,
            .low,
            because: "Seen.",
            expecting: 1,
            by: office.responder,
            finishing: judged.finished
        )
        let replaced = try await begun(.contactChange)
        _ = try await ReplaceContact(office.desk)(
            id,
            SmallDocument(nora).kept,
            expecting: 2,
            by: office.responder,
            finishing: replaced.finished
        )
        let answered = try await begun(.answers)
        _ = try await AnswerQuestions(office.desk)(
            id,
            KeptDocument(json: #"{"harm.p1":"yes"}"#),
            expecting: 3,
            by: office.responder,
            finishing: answered.finished
        )
        #expect(office.store.state.drafts.isEmpty)
    }
}
