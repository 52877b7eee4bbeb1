package import Access
package import Vocabulary

/// What was decided on proposals to learn.
package protocol NeedRecords: Keeping {
    func need(_ id: RecordID) throws -> LearningNeed?
    /// The latest first.
    func needs(within reach: Reach) throws -> [LearningNeed]
    /// What is or was asked of somebody by name, of their unit and of their agency, the latest first.
    func needs(of account: AccountID, in agency: AgencyID, _ unit: UnitID?) throws -> [LearningNeed]
}
