package import Access
package import Vocabulary

/// The contacts that are kept.
package protocol ContactRecords: Keeping {
    func contact(_ id: RecordID, _ edition: Edition) throws -> ContactRecord?
    /// Latest first, those that the reach allows.
    func contacts(within reach: Reach, _ page: PageRequest) throws -> Page<ContactLine>
    /// Every contact in which a person was met, latest first, whoever may see it.
    func contacts(of person: RecordID) throws -> [ContactRecord]
    /// The contacts of one agency in which a person was met before, latest first.
    func contacts(
        of person: RecordID,
        before moment: Instant,
        heldBy agency: AgencyID,
        atMost limit: Int
    ) throws -> [ContactRecord]
}

/// One line of a list of contacts.
package struct ContactLine: Sendable {
    package let id: RecordID
    package let version: Int
    package let summary: ContactSummary
    package let recordedAt: Instant
    package let agency: AgencyID
    package let unit: UnitID?
    package let isAssessed: Bool

    package init(
        id: RecordID,
        version: Int,
        summary: ContactSummary,
        recordedAt: Instant,
        agency: AgencyID,
        unit: UnitID?,
        isAssessed: Bool
    ) {
        self.id = id
        self.version = version
        self.summary = summary
        self.recordedAt = recordedAt
        self.agency = agency
        self.unit = unit
        self.isAssessed = isAssessed
    }
}
