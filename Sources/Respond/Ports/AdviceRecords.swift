package import Vocabulary

/// What duty professionals were asked about contacts.
package protocol AdviceRecords: Keeping {
    func advice(_ id: RecordID) throws -> AdviceRecord?
    /// What was asked about one contact, the latest first, whoever may see it.
    func advice(about contact: RecordID) throws -> [AdviceRecord]
}
