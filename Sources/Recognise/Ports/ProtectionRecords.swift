package import Access
package import Vocabulary

/// What closes records to people: whom they know, what is restricted, and what was opened all the same.
package protocol ProtectionRecords: Keeping {
    func connection(_ id: RecordID) throws -> Connection?
    /// What somebody said, the latest first.
    func connections(of account: AccountID) throws -> [Connection]
    /// Those of an agency that stand, the latest first.
    func connections(within reach: Reach, _ page: PageRequest) throws -> Page<Connection>
    /// Whether anybody could be told by such details: a postcode may be none.
    func tells(_ details: PersonDetails) -> Bool
    /// The accounts that said that these are their own details.
    func accounts(of details: PersonDetails) throws -> [AccountID]
    /// Whether somebody's records are closed to an account since it is them, or somebody they know.
    func isBarred(_ account: AccountID, from person: RecordID) throws -> Bool

    func restriction(_ id: RecordID) throws -> Restriction?
    /// The one that stands over a person for an agency; nil where none does.
    func restriction(of person: RecordID, for agency: AgencyID) throws -> Restriction?
    /// Those of an agency that stand, the latest first.
    func restrictions(within reach: Reach, _ page: PageRequest) throws -> Page<Restriction>
    /// People whose records are restricted, who are for all that is known the one sought, and whom a reach would allow but
    /// for that: every name is theirs or sounds alike, and the day of birth or the postcode is.
    func restrictedPeople(matching search: PersonSearch, within reach: Reach) throws -> [RecordID]

    func opening(_ id: RecordID) throws -> EmergencyAccess?
    /// What stands open to an account at a moment.
    func openings(for account: AccountID, at moment: Instant) throws -> [EmergencyAccess]
    /// What somebody opened, the latest first.
    func openings(by account: AccountID, atMost limit: Int) throws -> [EmergencyAccess]
    /// Those of an agency that nobody has reviewed, the oldest first.
    func openingsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<EmergencyAccess>
}
