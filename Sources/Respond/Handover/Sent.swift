import Access
import Understand
package import Vocabulary

/// What an agency was told by a referral, as it was when it was sent; nothing that is learnt later changes it.
package struct Sent: Hashable, Codable, Sendable {
    package let from: AgencyID
    package let to: AgencyID
    package let pathway: PathwayID
    package let at: Instant
    package let by: AccountID
    /// Everybody else of whom it told; nil in what was sent before that was kept.
    private let alsoOf: [RecordID]?
    /// How long it was written on; nil where nobody measured, such as what a system sends.
    package let secondsToWrite: Int?
    /// By when the route expects it to be taken up; nil where it says no time.
    package let due: Instant?
    package let told: ComposedReferral
    /// The items of what is told that show before it is accepted; nil where all of it does.
    package let shownFirst: [String]?

    /// Everybody else of whom it told.
    package var others: [RecordID] { alsoOf ?? [] }

    init(
        _ told: ComposedReferral,
        of referral: ReferralRecord,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor,
        alsoOf others: [RecordID],
        writtenIn seconds: Int?
    ) {
        from = referral.holding.agency
        to = referral.recipient
        pathway = referral.recommended.pathway
        at = moment
        by = actor.account
        due = referral.recommended.due
        self.told = told
        alsoOf = others
        secondsToWrite = seconds
        shownFirst = policy.preview.shown(of: told.details.map(\.item), by: pathway)
    }
}

extension Sent: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "what a referral told, not shown" }
    package var debugDescription: String { description }
}

extension ComposedReferral: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what a referral tells, not shown" }
    package var debugDescription: String { description }
}
