package import Access
package import Vocabulary

/// How those are looked after who do harrowing work, and what they noted for themselves.
package protocol WelfareRecords: Keeping {
    /// Nil where nothing was ever kept of somebody.
    func welfare(of account: AccountID) throws -> WelfareRecord?
    /// Those of everybody who is of the reach today, by the ids of the records.
    func welfare(within reach: Reach) throws -> [WelfareRecord]
    /// All that somebody noted, the latest day first.
    func exposure(of account: AccountID) throws -> [ExposureNote]
    func keep(_ note: ExposureNote) throws
    /// Lets a note of somebody be gone; false where they have no such note.
    func takeBack(_ note: RecordID, of account: AccountID) throws -> Bool
}

/// What it is worked out from who should be spoken with.
package typealias WelfareSession = WelfareRecords & WorkHeld & LicenceRecords & AccountRecords
