package import Vocabulary

/// The private addresses of calendars, of which only digests are kept.
package protocol CalendarSecrets: Keeping {
    /// Gives an account the one address that holds from now on; nil takes it away.
    func keepCalendar(_ digest: [UInt8]?, of account: RecordID) throws
    /// Whose address it is; nil for none, or an account that is suspended.
    func account(ofCalendar digest: [UInt8]) throws -> Account?
}
