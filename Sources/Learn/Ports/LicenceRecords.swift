package import Access
package import Vocabulary

/// The licences that are kept, with everything that they were.
package protocol LicenceRecords: Keeping, HeldLicences {
    func licence(_ id: RecordID, _ edition: Edition) throws -> LicenceRecord?
    /// Those of one person, the latest applied for first.
    func licenceRecords(of holder: AccountID) throws -> [LicenceRecord]
    /// Those of an agency: what is to be decided in the order in which it was applied for, else by the last day.
    func licences(within reach: Reach, _ part: LicencePart, _ page: PageRequest) throws -> Page<LicenceRecord>
    /// Those that an agency ever kept, as they stood at a moment, in the order in which they were applied for; nil where one
    /// was not there then, or another agency kept it.
    func licences(within reach: Reach, asOf moment: Instant, _ page: PageRequest) throws -> Page<LicenceRecord?>
    /// Those that count no longer on a day and have not lapsed, the earliest first.
    func licencesRunOut(by day: CalendarDay, atMost limit: Int) throws -> [LicenceRecord]
    /// Those of an agency who decide about licences.
    func licensingPanel(of agency: AgencyID) throws -> [Account]
}

/// Which licences are meant.
package enum LicencePart: String, CaseIterable, Sendable {
    /// Applied for, in portfolio, deferred, appealed against, or with a decision that waits to be confirmed.
    case toDecide = "to-decide"
    case inForce = "in-force"
    /// Suspended, withdrawn or lapsed.
    case over

    /// Whether a licence is one of them.
    package func has(_ licence: LicenceRecord) -> Bool {
        switch self {
        case .toDecide: licence.isToDecide
        case .inForce: licence.status.isActive
        case .over: [.suspended, .withdrawn, .lapsed].contains(licence.status)
        }
    }
}
