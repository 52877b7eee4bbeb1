/// What somebody does about a licence that was applied for.
package enum LicenceDecision: Hashable, Sendable {
    /// A step of the table: made at once, or written down for a panel to confirm.
    case step(LicenceMove, LicenceSaid)
    /// That they decided so, as it is written down.
    case confirm
    /// That it was not decided so, and why.
    case object(String)
}
