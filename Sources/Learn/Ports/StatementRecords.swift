package import Access
package import Vocabulary

/// What other systems said of learning, and what is told them.
package protocol StatementRecords: Keeping {
    /// A statement of an agency, voided or not.
    func statement(_ id: RecordID, of agency: AgencyID) throws -> KeptStatement?
    /// Whether another statement of the agency says that it voids the one of this id, there or still to come.
    func isNamedByVoiding(_ id: RecordID, of agency: AgencyID) throws -> Bool
    /// A completion of somebody of the agency that was kept here, and so is told as a statement.
    func ownStatement(_ id: RecordID, _ reach: Reach) throws -> KeptCompletion?
    func keep(_ statement: KeptStatement) throws
    /// What came and was not voided, and what was completed here, by when it was stored.
    func statements(_ reach: Reach, _ question: StatementQuestion, _ page: PageRequest) throws -> Page<GivenStatement>
}
