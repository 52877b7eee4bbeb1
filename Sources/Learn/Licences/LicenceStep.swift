package import Vocabulary

/// One step of a licence as it was made.
package struct LicenceStep: Hashable, Codable, Sendable {
    package let move: LicenceMove
    package let at: Instant
    package let by: AccountID
    package let said: LicenceSaid
    /// Where it stood before.
    package let from: LicenceRecord.Status
    /// Under which conditions it stood before.
    package let conditions: [String]
    /// Until when its holder could have others look at it again; nil where it was not against them.
    package let appealBy: CalendarDay?
}
