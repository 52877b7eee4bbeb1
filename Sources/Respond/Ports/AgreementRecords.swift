package import Access
package import Vocabulary

/// The agreements that are kept.
package protocol AgreementRecords: Keeping {
    func agreement(_ id: RecordID, _ edition: Edition) throws -> AgreementRecord?
    /// Those of one part, or all, that an agency is a party to, the latest drafted first.
    func agreements(
        binding agency: AgencyID,
        _ part: AgreementPart?,
        on day: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<AgreementRecord>
    /// Those of an agency that all have signed and that hold on a day, the earliest drafted first.
    func agreements(binding agency: AgencyID, on day: CalendarDay) throws -> [AgreementRecord]
    /// Those of an agency that all have signed, whenever they hold, the earliest drafted first.
    func agreementsSigned(by agency: AgencyID) throws -> [AgreementRecord]
    /// Those that hold on a day on which they should have been looked at again, and that nobody was told of so.
    func agreementsToTell(on day: CalendarDay, atMost limit: Int) throws -> [AgreementRecord]
    /// Remembers that others were told that an agreement was not looked at by its day.
    func keepTold(_ agreement: AgreementRecord, at moment: Instant) throws
}

/// Which agreements are meant.
package enum AgreementPart: String, CaseIterable, Sendable {
    case inForce = "in-force"
    /// Drafted, and not signed by all.
    case toSign = "to-sign"
    /// In force, past the day of their review.
    case toReview = "to-review"

    package func holds(_ agreement: AgreementRecord, on day: CalendarDay) -> Bool {
        switch self {
        case .inForce: agreement.isInForce(on: day)
        case .toSign: [.draft, .signing].contains(agreement.status)
        case .toReview: agreement.isReviewOverdue(on: day)
        }
    }
}

extension AgreementRecords {
    /// What holds for those who hold a record, at a moment.
    package func localTerms(for holding: Holding, at moment: Instant) throws -> LocalTerms {
        let day = LocalTime.day(of: moment)
        return LocalTerms(try agreements(binding: holding.agency, on: day), for: holding.agency, holding.unit, on: day)
    }
}
