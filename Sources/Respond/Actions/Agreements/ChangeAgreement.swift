package import Vocabulary

/// Writes a draft anew that nobody has signed.
package struct ChangeAgreement<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let desk: AgreementDesk<Store>

    package init(_ desk: AgreementDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        to terms: AgreementTerms,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>? = nil
    ) async throws -> AgreementRecord {
        try await desk.move(.change, id, expecting: version, by: actor, receipt: receipt) { agreement, ground in
            // Whatever is wrong in it can be taken out one after the other.
            if !terms.onlyLeavesOut(from: agreement.terms) {
                try terms.check(under: ground.policy, for: actor.agency, on: ground.today)
                try ground.session.checkApart(terms, besides: [id, agreement.replaces], on: ground.today)
            }
            agreement.terms = terms
            return []
        }
    }
}
