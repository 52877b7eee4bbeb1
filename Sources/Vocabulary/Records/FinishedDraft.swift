/// A draft that becomes a change, at the revision that was read when the change was made of it.
///
/// What was typed after that, in another window, is not lost unseen: the change is refused.
package struct FinishedDraft: Hashable, Sendable {
    package let id: DraftID
    package let revision: Int

    package init(_ id: DraftID, revision: Int) {
        self.id = id
        self.revision = revision
    }
}
