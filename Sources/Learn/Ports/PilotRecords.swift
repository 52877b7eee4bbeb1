package import Access
package import Vocabulary

/// The pilots of agencies.
package protocol PilotRecords: Keeping {
    func pilot(_ id: RecordID, _ edition: Edition) throws -> Pilot?
    /// Those that the reach allows, the latest planned first.
    func pilots(within reach: Reach, _ page: PageRequest) throws -> Page<Pilot>
    /// The units in which somebody of an agency works, by their ids.
    func units(of agency: AgencyID) throws -> [UnitID]
}
