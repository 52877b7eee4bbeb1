package import Access
package import Vocabulary

/// What people entered of their own development.
package protocol DevelopmentRecords: Keeping {
    func development(_ id: RecordID) throws -> DevelopmentEntry?
    /// The latest day first.
    func development(of account: AccountID) throws -> [DevelopmentEntry]
    /// What nobody has signed, of those for whose work somebody answers by name.
    func unsigned(answeredForBy manager: AccountID) throws -> [DevelopmentEntry]
    func unsigned(within reach: Reach) throws -> [DevelopmentEntry]
}
