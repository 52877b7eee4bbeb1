package import Vocabulary

/// What people have begun to write; there is no way to a draft but by its owner.
package protocol DraftRecords: Keeping {
    func draft(_ id: DraftID, of owner: AccountID) throws -> Draft?
    /// The one that an owner has in a place; where there may be several, the one that was changed last.
    func draft(in place: DraftPlace, of owner: AccountID) throws -> Draft?
    /// Those of an owner, the one that was changed last first.
    func drafts(of owner: AccountID) throws -> [Draft]
    func countDrafts(of owner: AccountID) throws -> Int
    func begin(_ draft: Draft) throws
    /// Keeps a draft at its revision; false where that does not follow the one that is kept.
    func keep(_ draft: Draft) throws -> Bool
    /// False where its owner has no such draft.
    func discardDraft(_ id: DraftID, of owner: AccountID) throws -> Bool
    /// Forgets those that nobody touched since a moment, and answers how many.
    @discardableResult func forgetDrafts(untouchedSince moment: Instant) throws -> Int
}
