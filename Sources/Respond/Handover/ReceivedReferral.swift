package import Vocabulary

/// A referral as the agency sees it that it went to: what was sent and what became of it, never the contact.
package struct ReceivedReferral: Sendable {
    package let id: RecordID
    package let version: Int
    package let status: ReferralRecord.Status
    package let from: AgencyID
    package let pathway: PathwayID
    package let sentAt: Instant
    package let due: Instant?
    /// What was told; nil once it was withdrawn, since there is nothing left to do with it.
    package let told: ComposedReferral?
    /// From the sending on.
    package let moves: [MadeMove]

    /// Nil for what was never sent.
    init?(_ referral: ReferralRecord) {
        guard let sent = referral.sent else { return nil }
        id = referral.id
        version = referral.version
        status = referral.status
        from = sent.from
        pathway = sent.pathway
        sentAt = sent.at
        due = sent.due
        told = referral.status == .withdrawn ? nil : sent.told
        moves = referral.moves
    }
}
