import Recognise
import Vocabulary

/// Finds what of a harm no control, action or referral answers yet.
struct RemainingReading {
    let policy: Policy
    let names: Names
    let situation: Situation
    let referrals: [Referral]
    let actions: [RecommendedAction]

    func remaining(of formulation: [Formulation]) -> [RemainingHarm] {
        formulation.compactMap { entry in
            let answers = answers(about: entry.person)
            guard !answers.contains(where: { $0.harms.contains(entry.harm) }) else { return nil }
            let answered = Set(answers.flatMap(\.features))
            let open = entry.features.filter { !answered.contains($0) && !isGuarded($0, for: entry.person) }
            guard !open.isEmpty || entry.features.isEmpty else { return nil }
            return RemainingHarm(
                person: entry.person,
                harm: entry.harm,
                because: words(entry, open)
            )
        }
    }

    private func answers(about person: PersonID) -> [Addresses] {
        let byReferral = referrals.filter { $0.person == person }.compactMap { names.pathway($0.pathway)?.addresses }
        let rules = Set(actions.filter { $0.about == nil || $0.about == person }.map(\.rule))
        return byReferral + policy.actionRules.filter { rules.contains($0.id) }.map(\.addresses)
    }

    private func isGuarded(_ feature: FeatureID, for person: PersonID) -> Bool {
        situation.controls(protecting: person).contains { control in
            control.isReliedOn
                && names.control(control.recorded.control)?.guardsAgainst.contains(feature) == true
        }
    }

    private func words(_ entry: Formulation, _ open: [FeatureID]) -> String {
        let places = ["person": names.person(entry.person), "harm": names.title(entry.harm)]
        guard !open.isEmpty else { return policy.wording[.unansweredHarm].filled(places).asSentence }
        let things = ["things": open.map(names.title).listed()].merging(places) { first, _ in first }
        return policy.wording[.unanswered].filled(things).asSentence
    }
}
