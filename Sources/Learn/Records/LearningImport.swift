package import Vocabulary

/// A file of what another system says was learnt, as it was taken over.
package struct LearningImport: Hashable, Sendable {
    package let id: RecordID
    package let at: Instant
    package let by: AccountID
    package let agency: AgencyID
    /// As whoever imported it called it.
    package let source: String
    package var rows: Int

    package init(_ id: RecordID, at moment: Instant, by actor: Actor, from source: String, rows: Int = 0) {
        self.id = id
        at = moment
        by = actor.account
        agency = actor.agency
        self.source = source
        self.rows = rows
    }
}
