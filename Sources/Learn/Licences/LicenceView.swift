package import Access
package import Vocabulary

/// A licence as its holder sees it, or those who decide about it.
package struct LicenceView: Sendable {
    package let record: LicenceRecord
    /// Nil where the policy has it no longer.
    package let scheme: LicenceScheme?
    package let holder: Account?
    /// How its holder stands with what has to be done for it.
    package let standing: ProgrammeStanding?
    package let hours: HoursRule?
    package let isHolder: Bool
    /// Those who may decide, its holder and their line manager left out; nobody for its holder.
    package let panel: [Account]
    /// The names of those who are in it, by their accounts.
    package let names: [AccountID: String]
    /// What Heed knows of what renewing it goes by; nil before it was awarded, and where the policy has it no longer.
    package var known: KnownGrounds?

    package var can: [LicenceMove] { record.can(asHolder: isHolder) }
}

/// A scheme that somebody may apply under, and what they have to hold before.
package struct OpenScheme: Sendable {
    package let scheme: LicenceScheme
    /// The programmes that are asked for and that they do not hold.
    package let missing: [Programme]
}
