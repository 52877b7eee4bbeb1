import DemoForce
import Learn
import PolicyBook
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    private static let scheme: LicenceSchemeID = "csa-investigator"
    private static let programme: ProgrammeID = "licence-csa-investigator"

    /// One step toward the licence of somebody, or of the licence itself.
    func license(_ holder: String, _ step: DemoLicenceStep) async throws {
        switch step {
        case .addEvidence(let evidence, let day):
            guard let kind = EvidenceRule.Kind(rawValue: evidence.kind) else { throw Refusal.notFound("kind") }
            let item = NewEvidence(kind, evidence.words, for: evidence.criteria.map { CriterionID($0) }, on: day)
            keep(try await AddEvidence(learning)(item, for: Self.programme, by: actor), of: holder)
        case .submit:
            let submit = MovePortfolio(learning)
            keep(try await submit.submit(portfolio(of: holder).id, expecting: nil, by: actor), of: holder)
        case .judge(let words, let missing):
            let record = try portfolio(of: holder)
            // The first item is the one that does not meet it yet, where one does not.
            let verdicts = record.evidence.enumerated().flatMap { place, item in
                item.criteria.map { criterion in
                    let isMet = missing == nil || place > 0
                    return PortfolioAssessment.Verdict(
                        item.id,
                        criterion,
                        isMet: isMet,
                        feedback: isMet ? nil : missing
                    )
                }
            }
            let judge = JudgePortfolio(learning)
            keep(try await judge(record.id, verdicts, saying: words, expecting: nil, by: actor), of: holder)
        case .apply(let scopes):
            let scopes = scopes.map { LicenceScopeID($0) }
            keep(try await ApplyForLicence(learning)(Self.scheme, for: scopes, by: actor), of: holder)
        case .admit: try await take(.step(.admit, LicenceSaid()), holder)
        case .decide(let decision):
            guard let move = LicenceMove(rawValue: decision.move) else { throw Refusal.notFound("step") }
            try await take(.step(move, said(decision)), holder)
        case .confirm: try await take(.confirm, holder)
        case .giveUp(let handling): try await take(.step(.giveUp, LicenceSaid(handling: handling)), holder)
        }
    }

    private func said(_ decision: DemoLicenceDecision) throws(Refusal) -> LicenceSaid {
        LicenceSaid(
            panel: try decision.panel.map { (name) throws(Refusal) in try account(name) },
            reason: decision.reason,
            conditions: [decision.condition].compactMap(\.self),
            scopes: decision.scopes.map { LicenceScopeID($0) },
            handling: decision.handling,
            grounds: decision.grounds.compactMap { one in
                LicenceGround(rawValue: one.ground).map { GroundSaid($0, one.words) }
            }
        )
    }

    private func take(_ decision: LicenceDecision, _ holder: String) async throws {
        guard let record = player.known.withLock({ $0.licences[holder] }) else { throw Refusal.notFound("licence") }
        let take = TakeLicenceStep(learning)
        keep(try await take(decision, record.id, expecting: record.version, by: actor), of: holder)
    }

    private func portfolio(of holder: String) throws(Refusal) -> PortfolioRecord {
        guard let record = player.known.withLock({ $0.portfolios[holder] }) else { throw Refusal.notFound("portfolio") }
        return record
    }

    private func keep(_ view: PortfolioView, of holder: String) {
        player.known.withLock { $0.portfolios[holder] = view.record }
    }

    private func keep(_ view: LicenceView, of holder: String) {
        player.known.withLock { $0.licences[holder] = view.record }
    }
}
