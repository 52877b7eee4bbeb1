import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    static let force = Actor.of(.hubCoordinator, unit: "hub")
    static let council = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    var agreements: AgreementDesk<MemoryStore> {
        AgreementDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    /// An agreement of police and adult social care: they decide within two hours.
    func terms(_ change: (inout AgreementTerms) -> Void = { _ in }) -> AgreementTerms {
        var terms = AgreementTerms(
            title: "Aldermere protocol",
            source: "Aldermere protocol, part 2",
            parties: ["police", "adult-social-care"],
            from: today,
            review: today.adding(days: 365),
            clocks: [
                AgreedClock("adult-safeguarding", .decide, within: AgreedTime(2, .hours), because: "They sit with us.")
            ]
        )
        change(&terms)
        return terms
    }

    @discardableResult
    func propose(
        _ terms: AgreementTerms? = nil,
        replacing other: RecordID? = nil,
        by actor: Actor = force
    ) async throws -> AgreementRecord {
        try await DraftAgreement(agreements)(terms ?? self.terms(), replacing: other, by: actor)
    }

    @discardableResult
    func sign(_ id: RecordID, by actor: Actor, expecting version: Int? = nil) async throws -> AgreementRecord {
        let sign = SignAgreement(agreements)
        return try await sign(id, as: "R. Amberley", holding: "Superintendent", expecting: version, by: actor)
    }

    /// Drafted, and signed by both.
    @discardableResult
    func agree(_ terms: AgreementTerms? = nil, replacing other: RecordID? = nil) async throws -> AgreementRecord {
        let id = try await propose(terms, replacing: other).id
        try await sign(id, by: Self.force)
        return try await sign(id, by: Self.council)
    }

    func kept(_ id: RecordID) async throws -> AgreementRecord {
        try #require(try await store.read { try $0.agreement(id, .latest) })
    }
}
