import Access
import Understand
package import Vocabulary

/// That a referral goes to another agency than the national policy says, by which agreement and why.
package struct AgreedDirection: Hashable, Codable, Sendable {
    package let agreement: RecordID
    package let to: AgencyID
    package let because: String
}

extension ReferralRecord {
    /// The agency that it goes to, or went to.
    package var recipient: AgencyID { sent?.to ?? agreed?.to ?? recommended.to }

    /// Directs a draft as the agreements of its holder say, and starts its clock by them.
    mutating func begin(by terms: LocalTerms, _ policy: RespondPolicy) {
        agreed = direction(by: terms)
        startClock(policy.with(terms, to: recipient))
    }

    /// - Throws: `Refusal` where it would go to another agency by now than those saw who wrote it.
    func checkDirection(by terms: LocalTerms) throws(Refusal) {
        let now = direction(by: terms)?.to ?? recommended.to
        guard now != recipient else { return }
        throw Refusal(
            .notInThisState,
            "it was drafted for '\(recipient)', and by what agencies have agreed such a referral goes to '\(now)' now",
            remedy: "withdraw the draft and write it again"
        )
    }

    private func direction(by terms: LocalTerms) -> AgreedDirection? {
        terms.direction(by: recommended.pathway, from: holding.agency, insteadOf: recommended.to)
    }
}

extension RespondPolicy {
    /// After how long what nobody answered is the sender's again.
    package static let unanswered: ThresholdID = "unanswered"

    /// The same with the times and thresholds that were agreed with an agency.
    func with(_ terms: LocalTerms, to agency: AgencyID) -> RespondPolicy {
        guard !terms.isEmpty else { return self }
        var policy = self
        policy.times = times.with(terms, for: agency)
        policy.agreedAnswer = terms.threshold(Self.unanswered, with: agency)
        return policy
    }
}
