package import Access
package import Vocabulary

/// Who champions what: named from a day until a day, and never forgotten.
package protocol ChampionRecords: Keeping {
    func champion(_ id: RecordID, _ edition: Edition) throws -> Champion?
    /// All that somebody ever was, the latest first.
    func champions(of account: AccountID) throws -> [Champion]
    /// Those of a day or later, by programme and unit.
    func champions(within reach: Reach, on day: CalendarDay) throws -> [Champion]
}
