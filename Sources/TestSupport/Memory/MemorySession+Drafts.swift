package import Recognise
package import Vocabulary

extension MemorySession: DraftRecords {
    package func draft(_ id: DraftID, of owner: AccountID) throws -> Draft? {
        state.drafts[id].flatMap { $0.owner == owner ? $0 : nil }
    }

    package func draft(in place: DraftPlace, of owner: AccountID) throws -> Draft? {
        try drafts(of: owner).first { $0.place == place }
    }

    package func drafts(of owner: AccountID) throws -> [Draft] {
        state.drafts.values.filter { $0.owner == owner }.sorted { ($0.changed, $0.id) > ($1.changed, $1.id) }
    }

    package func countDrafts(of owner: AccountID) throws -> Int {
        try drafts(of: owner).count
    }

    package func begin(_ draft: Draft) throws {
        state.drafts[draft.id] = draft
    }

    package func keep(_ draft: Draft) throws -> Bool {
        guard let kept = try self.draft(draft.id, of: draft.owner), draft.revision == kept.revision + 1 else {
            return false
        }
        state.drafts[draft.id] = draft
        return true
    }

    package func discardDraft(_ id: DraftID, of owner: AccountID) throws -> Bool {
        guard try draft(id, of: owner) != nil else { return false }
        state.drafts[id] = nil
        return true
    }

    @discardableResult
    package func forgetDrafts(untouchedSince moment: Instant) throws -> Int {
        let forgotten = state.drafts.values.filter { $0.changed < moment }
        for draft in forgotten { state.drafts[draft.id] = nil }
        return forgotten.count
    }

    func finish(_ finished: FinishedDraft, of owner: AccountID) throws {
        guard let draft = try draft(finished.id, of: owner) else { throw Refusal.noDraft }
        guard draft.revision == finished.revision else { throw Refusal.draftChanged(current: draft.revision) }
        state.drafts[finished.id] = nil
    }
}
