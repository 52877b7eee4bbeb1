package import Access
package import Vocabulary

/// Who may be given a part of an investigation today, and who may not and why.
package struct PartCandidates: Sendable {
    package let view: InvestigationView
    package let part: InvestigationPart
    /// Those whose licence covers it, who have least to do first.
    package let may: [Candidate]
    /// Those of the scheme or of the unit who hold none that covers it, by name.
    package let others: [Candidate]
    /// The rank of the one who asks, where that lets somebody do it without.
    package let allowsAs: RankID?

    /// Somebody who could be asked, with what they hold and have.
    package struct Candidate: Sendable {
        package let account: Account
        package let answer: LicenceAnswer
        /// How many open parts of this sort they have already.
        package let load: Int
        /// Whether they do it already, by whatever ground.
        package let doesIt: Bool

        package var id: AccountID { AccountID(account.id.text) }
    }
}
