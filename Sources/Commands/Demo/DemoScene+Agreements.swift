import DemoForce
import PolicyBook
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// One step of an agreement between agencies.
    func agree(_ name: String, _ step: DemoAgreementStep) async throws {
        let over = AgreementDesk(store: desk.store, policies: player.policies, world: desk.world)
        switch step {
        case .draft(let agreement, let from, let review):
            let replaced = agreement.replaces.flatMap { other in player.known.withLock { $0.agreements[other] } }
            let terms = try agreement.terms(from: from, review: review)
            let drafted = try await DraftAgreement(over)(terms, replacing: replaced, by: actor)
            player.known.withLock { $0.agreements[name] = drafted.id }
        case .sign(let signer, let office):
            guard let id = player.known.withLock({ $0.agreements[name] }) else { throw Refusal.notFound("agreement") }
            _ = try await SignAgreement(over)(id, as: signer, holding: office, expecting: nil, by: actor)
        }
    }
}

extension DemoAgreement {
    fileprivate func terms(from: CalendarDay, review: CalendarDay) throws(Refusal) -> AgreementTerms {
        var terms = AgreementTerms(
            title: title,
            source: source,
            parties: parties.map { AgencyID($0) },
            from: from,
            review: review
        )
        for clock in clocks {
            guard let stage = ReferralStage(rawValue: clock.stage) else { throw Refusal.notFound("stage") }
            let within = try clock.within.agreed
            terms.clocks.append(
                AgreedClock(PathwayID(clock.pathway), stage, within: within, because: clock.within.because)
            )
        }
        terms.routes = routes.map { AgreedRoute(PathwayID($0.pathway), to: AgencyID($0.to), because: $0.because) }
        if let unanswered {
            let within = try unanswered.agreed
            let threshold = AgreedThreshold(RespondPolicy.unanswered, within: within, because: unanswered.because)
            terms.thresholds = [threshold]
        }
        if let hours, let begins = DayTime(text: hours.begins), let late = DayTime(text: hours.lateFrom) {
            terms.hours = AgreedHours(from: begins, lateFrom: late, because: hours.because)
        }
        return terms
    }
}

extension DemoAgreement.Time {
    fileprivate var agreed: AgreedTime {
        get throws(Refusal) {
            guard let unit = AgreedTime.Unit(rawValue: unit) else { throw Refusal.notFound("unit of time") }
            return AgreedTime(count, unit)
        }
    }
}
