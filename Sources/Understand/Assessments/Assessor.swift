package import Reasoning
package import Recognise
import Vocabulary

/// Assesses contacts under one policy: the whole of it is one pure decision over the policy's tables.
package struct Assessor: Sendable {
    private let compiled: CompiledPolicy

    package init(_ compiled: CompiledPolicy) {
        self.compiled = compiled
    }

    /// What the contact means, given what its words hold.
    ///
    /// - Throws: `ReasoningError` where an answer is of a kind that its fact does not have.
    package func assess(_ contact: Contact, words: FoundWords) throws(ReasoningError) -> Assessment {
        let names = compiled.names.with(contact.people)
        let policy = compiled.policy
        var situation = SituationReading(policy: policy, names: names, contact: contact, words: words).read()
        situation = try addingWhatArises(to: situation, names)
        let instruments = try instrumentResults(situation, names)
        if !instruments.isEmpty { situation = situation.with(answers: contact.answers.adding(instruments)) }
        let whole = try Bench(compiled, situation: situation, names: names, person: nil)
        try whole.bringIntoPlay(ofContact: [])
        var benches: [Bench] = []
        for person in contact.people {
            let bench = try Bench(compiled, situation: situation, names: names, person: person)
            try bench.bringIntoPlay(ofContact: whole.inPlay)
            benches.append(bench)
        }
        let questions = QuestionReading(policy: policy, names: names, situation: situation)
            .questions(on: [whole] + benches)
        let formulation = benches.flatMap { $0.formulation() }
        let called = benches.map { $0.routesCalledFor() }
        let referrals = zip(benches, called).flatMap { bench, called in called.compactMap(bench.referral) }
        var findings = Findings(
            tests: whole.testResults() + benches.flatMap { $0.testResults() },
            questions: questions,
            formulation: formulation,
            referrals: referrals,
            instruments: instruments
        )
        try findings.settle(whole, benches)
        let wayBack = zip(benches, called).flatMap { bench, called in called.compactMap(bench.wayBack) }
        findings.actions = whole.actions() + benches.flatMap { $0.actions() } + wayBack
        findings.remaining = RemainingReading(
            policy: policy,
            names: names,
            situation: situation,
            referrals: referrals,
            actions: findings.actions
        ).remaining(of: formulation)
        try findings.settle(whole, benches)
        let missing = zip(benches, called).flatMap { bench, called in called.compactMap(bench.missingAgreement) }
        findings.alerts = whole.alerts() + benches.flatMap { $0.alerts() } + missing
        findings.prompts = benches.flatMap { $0.prompts() }
        findings.agencies = whole.agencyParts() + benches.flatMap { $0.agencyParts() }
        return findings.assessment(of: situation, policy: policy, names: names)
    }

    /// How each instrument comes out that was answered about a listed person.
    private func instrumentResults(_ situation: Situation, _ names: Names) throws(ReasoningError) -> [InstrumentResult]
    {
        var results: [InstrumentResult] = []
        for answered in situation.contact.instruments {
            guard let instrument = compiled.instruments.first(where: { $0.definition.term.id == answered.instrument })
            else { continue }
            let result = try instrument.results(of: answered)
            guard let scope = instrument.scope, let person = situation.contact.person(answered.about) else {
                results.append(result)
                continue
            }
            let bench = try Bench(compiled, situation: situation, names: names, person: person)
            results.append(bench.truth(scope) == .no ? result.outsideScope : result)
        }
        return results
    }

    private func addingWhatArises(to found: Situation, _ names: Names) throws(ReasoningError) -> Situation {
        var situation = found
        guard !compiled.arising.isEmpty else { return situation }
        for person in situation.contact.people {
            var held = situation.vulnerabilities[person.id] ?? []
            let asked = compiled.askedByArising
            let bench = try Bench(compiled, situation: situation, names: names, person: person, telling: asked)
            let arisen = compiled.arising.filter { bench.truth($0.when) == .yes }
            guard !arisen.isEmpty else { continue }
            for definition in arisen {
                let id = definition.rule
                guard !held.contains(where: { $0.id == id && $0.basis == .confirmed }) else { continue }
                let clues = held.first { $0.id == id }?.clues ?? []
                held = [HeldVulnerability(id: id, basis: .confirmed, clues: clues)] + held.filter { $0.id != id }
            }
            let vulnerabilities = situation.vulnerabilities.merging([person.id: held]) { _, arisen in arisen }
            situation = situation.with(vulnerabilities: vulnerabilities)
        }
        return situation
    }
}
