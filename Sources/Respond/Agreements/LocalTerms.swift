package import Understand
package import Vocabulary

/// What agreements say for one agency and unit on a day, over the national policy.
package struct LocalTerms: Sendable {
    package static let none = LocalTerms([])

    private let agreements: [AgreementRecord]

    private init(_ agreements: [AgreementRecord]) {
        self.agreements = agreements
    }

    /// Of some agreements, those that hold for an agency and unit on a day.
    package init(_ all: [AgreementRecord], for agency: AgencyID, _ unit: UnitID?, on day: CalendarDay) {
        agreements = all.filter { agreement in
            agreement.isInForce(on: day) && agreement.terms.parties.contains(agency)
                && agreement.terms.unit.map { $0 == unit } ?? true
        }
    }

    package var isEmpty: Bool { agreements.isEmpty }

    /// All that counts for a referral that goes to an agency by a route, in the order of the agreements.
    package func differences(
        by pathway: PathwayID,
        to agency: AgencyID,
        over national: StageTimes
    ) -> [Applied<AgreedDifference>] {
        agreements.flatMap { agreement in
            agreement.terms.differences.filter { difference in
                guard difference.pathway.map({ $0 == pathway }) ?? true else { return false }
                switch difference {
                case .route(let route): return route.to == agency
                case .role: return true
                case .clock(let clock):
                    let law = national.law(against: clock.within, for: clock.stage, by: pathway)
                    return law == nil && agreement.terms.parties.contains(agency)
                case .hours, .threshold: return agreement.terms.parties.contains(agency)
                }
            }
            .map { Applied($0, by: agreement) }
        }
    }

    /// The time that was agreed with an agency for a stage of a route.
    func clock(_ stage: ReferralStage, by pathway: PathwayID, with agency: AgencyID) -> Applied<AgreedClock>? {
        first(with: agency) { terms in terms.clocks.first { $0.pathway == pathway && $0.stage == stage } }
    }

    /// The hours that were agreed with an agency.
    func hours(with agency: AgencyID) -> Applied<AgreedHours>? { first(with: agency, \.hours) }

    /// Where a threshold lies as it was agreed with an agency.
    package func threshold(_ id: ThresholdID, with agency: AgencyID) -> Applied<AgreedThreshold>? {
        first(with: agency) { terms in terms.thresholds.first { $0.threshold == id } }
    }

    /// The parts that were agreed for a route, in the order of the agreements.
    package func roles(by pathway: PathwayID) -> [Applied<AgreedRole>] {
        agreements.flatMap { agreement in
            agreement.terms.roles.filter { $0.pathway == pathway }.map { Applied($0, by: agreement) }
        }
    }

    /// To whom a referral by a route goes where that is another agency than the policy says; nobody refers to themselves.
    package func direction(
        by pathway: PathwayID,
        from sender: AgencyID,
        insteadOf national: AgencyID
    ) -> AgreedDirection? {
        let routes = agreements.lazy.flatMap { agreement in
            agreement.terms.routes.filter { $0.pathway == pathway }
                .map { AgreedDirection(agreement: agreement.id, to: $0.to, because: $0.because) }
        }
        let primary = roles(by: pathway).lazy.filter { $0.value.role == .primary }
            .map { AgreedDirection(agreement: $0.agreement.id, to: $0.value.agency, because: $0.value.because) }
        let found = routes.first { $0.to != sender } ?? primary.first { $0.to != sender }
        return found.flatMap { $0.to == national ? nil : $0 }
    }

    /// The agencies that an assessment calls primary, as the agreements have it for the routes that it recommends.
    package func primary(of outline: AssessmentOutline) -> [AgencyID] {
        let local = applied(to: outline).map(\.value).filter { $0.role == .primary }.map(\.agency)
        let national = outline.agencies.filter { $0.role == .primary }.map(\.agency)
        // Nobody is let go of unless somebody else is named in their place, by every route that leads to them.
        let kept = national.filter { agency in
            let routes = outline.referrals.filter { $0.to == agency }.map(\.pathway).removingRepeats()
            return routes.isEmpty || !routes.allSatisfy { replaces(agency, by: $0) }
        }
        return (kept + local).removingRepeats()
    }

    /// Whether one agreement gives an agency a lesser part by a route, and another agency the primary one.
    private func replaces(_ agency: AgencyID, by pathway: PathwayID) -> Bool {
        agreements.contains { agreement in
            let roles = agreement.terms.roles.filter { $0.pathway == pathway }
            return roles.contains { $0.agency == agency && $0.role != .primary }
                && roles.contains { $0.agency != agency && $0.role == .primary }
        }
    }

    /// Whether everything recommended that leads to an agency by the policy goes elsewhere by agreement, and nothing to it.
    func directsAway(_ agency: AgencyID, from sender: AgencyID, _ outline: AssessmentOutline) -> Bool {
        guard outline.referrals.contains(where: { $0.to == agency }) else { return false }
        return outline.referrals.allSatisfy { one in
            (direction(by: one.pathway, from: sender, insteadOf: one.to)?.to ?? one.to) != agency
        }
    }

    /// The parts that were agreed for the routes that an assessment recommends.
    package func applied(to outline: AssessmentOutline) -> [Applied<AgreedRole>] {
        outline.referrals.map(\.pathway).removingRepeats().flatMap { roles(by: $0) }
    }

    private func first<Value: Sendable>(
        with agency: AgencyID,
        _ value: (AgreementTerms) -> Value?
    ) -> Applied<Value>? {
        for agreement in agreements where agreement.terms.parties.contains(agency) {
            if let found = value(agreement.terms) { return Applied(found, by: agreement) }
        }
        return nil
    }
}

/// A value of an agreement that holds, and of which agreement.
package struct Applied<Value: Sendable>: Sendable {
    package let value: Value
    package let agreement: AgreementRecord

    package init(_ value: Value, by agreement: AgreementRecord) {
        self.value = value
        self.agreement = agreement
    }

    package func map<Other: Sendable>(_ change: (Value) -> Other) -> Applied<Other> {
        Applied<Other>(change(value), by: agreement)
    }
}
