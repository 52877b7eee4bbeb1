package import Vocabulary

/// What a panel has decided, as one of them wrote it down; it takes effect once everybody on the panel has confirmed it.
package struct LicenceProposal: Hashable, Codable, Sendable {
    package let move: LicenceMove
    package let said: LicenceSaid
    package let at: Instant
    package let by: AccountID
    /// Who has confirmed it, in their order; whoever wrote it down is the first.
    package internal(set) var confirmed: [AccountID]

    init(_ move: LicenceMove, _ said: LicenceSaid, at moment: Instant, by account: AccountID) {
        self.move = move
        self.said = said
        at = moment
        by = account
        confirmed = [account]
    }

    /// Who has not confirmed it yet.
    package var waitsFor: [AccountID] { said.panel.filter { !confirmed.contains($0) } }
}

/// That somebody on a panel did not confirm what was written down, so that it fell.
package struct LicenceObjection: Hashable, Codable, Sendable {
    package let move: LicenceMove
    package let at: Instant
    package let by: AccountID
    package let reason: String
}
