package import Access
package import Vocabulary

/// Standings kept ready, so that nobody waits for them to be worked out of everything that was ever completed.
///
/// Whatever they are worked out of marks them as not worked out yet, in its own transaction.
package protocol StandingRecords: Keeping {
    /// The accounts whose standing was not worked out under a policy, or may stand otherwise by a day.
    func accountsToStand(under edition: String, on day: CalendarDay, atMost limit: Int) throws -> [RecordID]
    /// Takes the place of what was kept of somebody before.
    func keep(_ standing: LearnerStanding) throws
    func standings(of account: AccountID) throws -> [WholeStanding]
    /// What those of a reach owe, the longest overdue first; `unit` asks for one of its units alone.
    func owed(within reach: Reach, unit: UnitID?, _ page: PageRequest) throws -> Page<TeamStanding>
    func tally(within reach: Reach, on day: CalendarDay) throws -> TeamTally
    /// Programme by programme and unit by unit, in the order of their ids.
    func coverage(within reach: Reach, on day: CalendarDay) throws -> [UnitCoverage]
}
