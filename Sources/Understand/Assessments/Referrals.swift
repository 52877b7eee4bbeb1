import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// A route that the facts call for, with what the answer on consent means for it.
    struct CalledFor {
        let route: CompiledPathway
        let consent: ConsentDecision
        let finding: Finding

        var pathway: PathwayDefinition { route.definition }
    }

    /// The routes that the facts call for about this person.
    func routesCalledFor() -> [CalledFor] {
        compiled.pathways.compactMap { pathway in
            guard truth(pathway.when) == .yes, let consent = consent(to: pathway) else { return nil }
            return CalledFor(route: pathway, consent: consent, finding: finding(pathway.when))
        }
    }

    func referral(_ called: CalledFor) -> Referral? {
        guard let person, called.consent.outcome.isListed else { return nil }
        let pathway = called.pathway
        let at = situation.contact.at
        let nation = situation.nation(of: person, by: compiled.policy.nations)
        let missing = pathway.mustInclude.filter { !situation.contact.holds($0.foundIn, about: person) }
        let awaited = called.consent.outcome == .send ? [] : [compiled.policy.wording[.agreement]]
        return Referral(
            pathway: pathway.id,
            to: called.route.diversions.first { truth($0.when) == .yes }?.rule ?? pathway.to,
            person: person.id,
            consent: called.consent.state,
            lawful: pathway.lawful.inForce(in: nation, on: LocalTime.day(of: at)),
            due: pathway.clock.clock?.due(after: at, by: compiled.policy.calendar),
            clock: pathway.clock,
            mustInclude: pathway.mustInclude.map(\.item),
            missing: awaited + missing.map(\.item),
            because: reasons(called.finding) + (called.consent.isOverridden ? [say(.overrideUsed, pathway)] : [])
        )
    }

    /// The alert and the offer that an answer on consent gives rise to.
    func missingAgreement(_ called: CalledFor) -> RaisedAlert? {
        guard called.consent.outcome.isMissing else { return nil }
        return RaisedAlert(
            alert: .consentMissing,
            rule: called.pathway.consent,
            about: person?.id,
            because: [say(.consentMissing, called.pathway)]
        )
    }

    /// A way back, where the answer is no.
    func wayBack(_ called: CalledFor) -> RecommendedAction? {
        guard called.consent.outcome == .stop else { return nil }
        return RecommendedAction(
            rule: "way-back",
            kind: .informationAndSignposting,
            action: say(.wayBack, called.pathway),
            owner: .police,
            about: person?.id,
            addresses: called.pathway.title,
            answers: say(.wayBackAnswers, called.pathway).trimmingFullStop,
            due: nil,
            because: reasons(called.finding)
        )
    }

    private func say(_ phrase: Wording.Phrase, _ pathway: PathwayDefinition) -> String {
        compiled.policy.wording[phrase]
            .filled([
                "person": names.person(person?.id),
                "pathway": pathway.title,
                "agency": names.title(pathway.to),
            ])
            .asSentence
    }
}

extension AlertID {
    static let consentMissing: AlertID = "consent-missing"
}

extension ActionFamilyID {
    static let informationAndSignposting: ActionFamilyID = "information-and-signposting"
}

extension AgencyID {
    static let police: AgencyID = "police"
}
