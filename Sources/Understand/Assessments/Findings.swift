import Reasoning
import Recognise
import Vocabulary

/// What has been found so far, for the rules that look at other findings.
struct Findings {
    let tests: [TestResult]
    let questions: [Question]
    let formulation: [Formulation]
    let referrals: [Referral]
    let instruments: [InstrumentResult]
    var actions: [RecommendedAction] = []
    var remaining: [RemainingHarm] = []
    var alerts: [RaisedAlert] = []
    var prompts: [RaisedPrompt] = []
    var agencies: [AgencyPart] = []

    /// Writes what was found onto every bench; the whole contact last, since it asks about anyone.
    func settle(_ whole: Bench, _ benches: [Bench]) throws(ReasoningError) {
        for bench in benches { try bench.settleLate { holds($0, on: bench, everyone: []) } }
        try whole.settleLate { holds($0, on: whole, everyone: benches) }
    }

    private func holds(_ atom: Atom, on bench: Bench, everyone: [Bench]) -> Bool {
        let person = bench.person?.id
        switch atom {
        case .graded(let test, let grade):
            return tests.contains { $0.test == test && $0.grade == grade && $0.person == person }
        case .harm(let ids):
            return formulation.contains { isAbout($0.person, person) && (ids.isEmpty || ids.contains($0.harm)) }
        case .referral(let ids):
            return referrals.contains { isAbout($0.person, person) && (ids.isEmpty || ids.contains($0.pathway)) }
        case .remaining: return remaining.contains { isAbout($0.person, person) }
        case .asks: return person == nil ? !questions.isEmpty : questions.contains { $0.person == person }
        case .anyone(let criterion):
            return everyone.contains { $0.truth(bench.compiled.symbols.condition(criterion)) == .yes }
        default: return false
        }
    }

    /// On the bench of the whole contact everybody counts.
    private func isAbout(_ one: PersonID, _ person: PersonID?) -> Bool {
        person == nil || one == person
    }

    func assessment(of situation: Situation, policy: Policy, names: Names) -> Assessment {
        let contact = situation.contact
        return Assessment(
            contact: contact.reference,
            at: contact.at,
            policy: policy.name,
            people: contact.people.map {
                AssessedPerson(
                    id: $0.id,
                    name: $0.spokenName,
                    vulnerabilities: situation.vulnerabilities[$0.id] ?? []
                )
            },
            clues: situation.clues.map { found in
                let definition = found.assertion == .present ? names.clue(found.clue) : nil
                return AssessedClue(
                    found: found,
                    vulnerabilities: definition?.suggestsVulnerabilities ?? [],
                    features: definition?.suggestsFeatures ?? []
                )
            },
            features: situation.features,
            controls: situation.controls,
            formulation: formulation,
            sources: situation.sources(of: formulation),
            tests: tests,
            instruments: instruments,
            questions: questions,
            agencies: agencies,
            referrals: referrals,
            actions: actions,
            remaining: remaining,
            alerts: alerts,
            prompts: prompts,
            judgement: contact.judgement
        )
    }
}
