import Access
package import Vocabulary

/// Shows the agreements of somebody's agency; they name no person of a contact, and reading them is not journalled.
package struct ReadAgreements<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let desk: AgreementDesk<Store>

    package init(_ desk: AgreementDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> AgreementRecord {
        let found = try await desk.store.read { try $0.agreement(id, .latest) }
        _ = try Access.rule(for: actor, to: .readAgreement, binding: found?.terms.parties, called: "agreement")
        guard let found else { throw Refusal.notFound("agreement") }
        return found
    }

    /// How many wait to be signed by somebody's agency, of the latest drafted.
    package func waiting(atMost limit: Int, by actor: Actor) async throws -> Int {
        try await list(.toSign, PageRequest(limit: limit), by: actor).items.count { agreement in
            agreement.unsigned.contains(actor.agency) && !agreement.terms.differences.isEmpty
        }
    }

    /// Those of one part, or all.
    package func list(
        _ part: AgreementPart?,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<AgreementRecord> {
        _ = try Access.reach(of: actor, to: .readAgreement)
        let today = LocalTime.day(of: desk.world.now)
        return try await desk.store.read { try $0.agreements(binding: actor.agency, part, on: today, page) }
    }
}
