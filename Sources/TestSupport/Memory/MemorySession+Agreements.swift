package import Respond
package import Vocabulary

extension MemorySession: AgreementRecords {
    package func agreement(_ id: RecordID, _ edition: Edition) throws -> AgreementRecord? {
        state.record(id, edition, as: AgreementRecord.self)
    }

    package func agreements(
        binding agency: AgencyID,
        _ part: AgreementPart?,
        on day: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<AgreementRecord> {
        let all = state.latest(AgreementRecord.self).filter { agreement in
            agreement.terms.parties.contains(agency) && part.map { $0.holds(agreement, on: day) } ?? true
        }
        return Page(of: all.reversed(), page) { $0.id.text }
    }

    package func agreements(binding agency: AgencyID, on day: CalendarDay) throws -> [AgreementRecord] {
        try agreementsSigned(by: agency).filter { $0.isInForce(on: day) }
    }

    package func agreementsSigned(by agency: AgencyID) throws -> [AgreementRecord] {
        state.latest(AgreementRecord.self).filter {
            $0.terms.parties.contains(agency) && [.agreed, .ended].contains($0.status)
        }
    }

    package func agreementsToTell(on day: CalendarDay, atMost limit: Int) throws -> [AgreementRecord] {
        let due = state.latest(AgreementRecord.self).filter { agreement in
            agreement.isReviewOverdue(on: day) && state.toldReviews[agreement.id] != agreement.terms.review
        }
        return Array(due.sorted { ($0.terms.review, $0.id) < ($1.terms.review, $1.id) }.prefix(limit))
    }

    package func keepTold(_ agreement: AgreementRecord, at moment: Instant) throws {
        state.toldReviews[agreement.id] = agreement.terms.review
    }
}
