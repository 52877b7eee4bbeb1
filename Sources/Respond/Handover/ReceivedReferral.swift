package import Recognise
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
    /// When it goes back to the sender unless it is answered.
    package let answerBy: Instant?
    /// The agreement by which it does; nil where it does by the policy, or nothing runs out.
    package let answerAgreed: RecordID?
    package let clock: StageClock?
    /// Whether a clock stands still meanwhile.
    package let isStopped: Bool
    /// What was told, or as much of it as shows before it is accepted; nil once it was withdrawn, since there is
    /// nothing left to do with it.
    package let told: ComposedReferral?
    /// How to make contact safely, as it is known now, from the first look on; nil once it was withdrawn, and for an agency
    /// that must not be told any more.
    package let safeContact: SafeContact?
    /// What shows only once it is accepted, by what it is and without the words.
    package let heldBack: [String]
    /// From the sending on.
    package let moves: [MadeMove]
    /// What the agency can do with it as it stands.
    package let can: [ReferralMove]

    /// Nil for what was never sent.
    init?(_ referral: ReferralRecord, reachedBy safeContact: SafeContact?, barredSince barred: Instant?) {
        guard let sent = referral.sent else { return nil }
        id = referral.id
        version = referral.version
        status = referral.status
        from = sent.from
        pathway = sent.pathway
        sentAt = sent.at
        due = sent.due
        answerBy = referral.answerBy
        answerAgreed = referral.answerBy == nil ? nil : referral.answerAgreed
        clock = referral.clock
        isStopped = referral.stopped != nil
        let all = sent.told.details.map(\.item)
        let accepted = referral.made(.accept).map { made in barred.map { made.at < $0 } ?? true } ?? false
        let shown = accepted ? all : sent.shownFirst ?? all
        told = referral.status == .withdrawn ? nil : sent.told.showing(shown)
        self.safeContact = referral.status == .withdrawn || barred != nil ? nil : safeContact
        heldBack = referral.status == .withdrawn ? [] : all.filter { !shown.contains($0) }
        moves = referral.moves
        can = referral.moves(of: .recipient)
    }
}
