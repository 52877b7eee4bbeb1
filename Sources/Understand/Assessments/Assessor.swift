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
        try addWhatArises(to: &situation, names)
        let instruments = try instrumentResults(situation, names)
        situation.contact.answers = contact.answers.adding(instruments)
        var whole = try Bench(compiled, situation: situation, names: names, person: nil)
        try whole.bringIntoPlay(ofContact: [])
        var benches: [Bench] = []
        for person in contact.people {
            var bench = try Bench(compiled, situation: situation, names: names, person: person)
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
        try findings.settle(&whole, &benches)
        let wayBack = zip(benches, called).flatMap { bench, called in called.compactMap(bench.wayBack) }
        findings.actions = whole.actions() + benches.flatMap { $0.actions() } + wayBack
        findings.remaining = RemainingReading(
            policy: policy,
            names: names,
            situation: situation,
            referrals: referrals,
            actions: findings.actions
        ).remaining(of: formulation)
        try findings.settle(&whole, &benches)
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

    private func addWhatArises(to situation: inout Situation, _ names: Names) throws(ReasoningError) {
        guard !compiled.arising.isEmpty else { return }
        for person in situation.contact.people {
            let bench = try Bench(compiled, situation: situation, names: names, person: person)
            for definition in compiled.arising where bench.truth(definition.when) == .yes {
                let id = definition.rule
                let held = situation.vulnerabilities[person.id] ?? []
                guard !held.contains(where: { $0.id == id && $0.basis == .confirmed }) else { continue }
                let clues = held.first { $0.id == id }?.clues ?? []
                situation.vulnerabilities[person.id] =
                    [HeldVulnerability(id: id, basis: .confirmed, clues: clues)] + held.filter { $0.id != id }
            }
        }
    }
}
