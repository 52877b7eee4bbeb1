package import Access
package import Vocabulary

/// The investigations that are kept, who does what in them, and who may.
package protocol InvestigationRecords: HeldLicences, AccountRecords {
    func investigation(_ id: RecordID, _ edition: Edition) throws -> InvestigationRecord?
    /// Those of one contact, latest first, whoever may see them.
    func investigations(of contact: RecordID) throws -> [InvestigationRecord]
    /// Those that the reach allows, open or closed, latest first.
    func investigations(
        within reach: Reach,
        open isOpen: Bool,
        _ page: PageRequest
    ) throws -> Page<InvestigationRecord>
    /// All that are open and that the reach allows, in the order in which they were begun.
    func openInvestigations(within reach: Reach) throws -> [InvestigationRecord]
    /// How many open parts of one sort somebody has.
    func workload(of account: AccountID, _ part: InvestigationPartID, in kind: InvestigationKindID) throws -> Int
    /// Those of one unit of an agency who may sign in, in the order of their ids; of the whole agency where it has none.
    func colleagues(of agency: AgencyID, in unit: UnitID?) throws -> [Account]
    /// Open parts that were not looked at on a day, or not since they, or a licence of whoever does them, changed.
    func partsToLookAt(on day: CalendarDay, atMost limit: Int) throws -> [WatchedPart]
    /// Remembers that a part was looked at, and what others were told of it, as it stands now.
    func keepLooked(at place: PartPlace, _ notice: AllocationNotice?, on day: CalendarDay) throws
}
