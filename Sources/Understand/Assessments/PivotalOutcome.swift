import Reasoning
import Recognise
import Vocabulary

/// One outcome of a bench as a decision over codes, and what each code means.
struct PivotalOutcome {
    let name: OutcomeName
    let decision: Decision
    /// What is said of the code, such as `adult-safeguarding: met`; code 0 is the outcome that nothing changes.
    let meanings: [String]
    let titles: [String]
}

extension Bench {
    /// Every test, role and referral of this bench that an unknown fact might change.
    func pivotalOutcomes() -> [PivotalOutcome] {
        compiled.policy.thresholds.filter { inPlay.contains($0.id) }.map(outcome)
            + compiled.policy.agencies.compactMap(outcome)
            + (person == nil ? [] : compiled.policy.pathways.map(outcome))
    }

    private func outcome(of threshold: ThresholdDefinition) -> PivotalOutcome {
        let met = compiled.condition(threshold.metWhen)
        let grades = threshold.grades.map(\.grade).removingRepeats()
        var rows = [Row(when: .not(met), outcome: 0)]
        for grade in threshold.grades {
            let code = grades.firstIndex(of: grade.grade).map { $0 + 1 } ?? 1
            rows.append(Row(when: compiled.condition(grade.when), outcome: code))
        }
        let id = threshold.id.text
        let meanings = ["not-met"] + grades + ["met"]
        return PivotalOutcome(
            name: .threshold(threshold.id),
            decision: Decision(rows: rows, otherwise: grades.count + 1),
            meanings: meanings.map { "\(id): \($0)" },
            titles: Array(repeating: threshold.title, count: meanings.count)
        )
    }

    private func outcome(of agency: AgencyDefinition) -> PivotalOutcome? {
        let rows = agency.rows.filter { $0.about == scope }
        guard !rows.isEmpty else { return nil }
        let roles = [AgencyRole.none, .primary, .supporting]
        let id = agency.term.id.text
        return PivotalOutcome(
            name: .role(agency.term.id),
            decision: Decision(
                rows: rows.map { Row(when: compiled.condition($0.when), outcome: roles.firstIndex(of: $0.role) ?? 0) },
                otherwise: 0
            ),
            meanings: roles.map { "\(id): \($0.rawValue)" },
            titles: Array(repeating: agency.term.title, count: roles.count)
        )
    }

    private func outcome(of pathway: PathwayDefinition) -> PivotalOutcome {
        let called = Condition.all([compiled.condition(pathway.when), consentCondition(pathway)])
        let recipients = pathway.diversions.map(\.to) + [pathway.to]
        var rows = [Row(when: .not(called), outcome: 0)]
        for (index, diversion) in pathway.diversions.enumerated() {
            rows.append(Row(when: compiled.condition(diversion.when), outcome: index + 1))
        }
        let referral = "referral \(pathway.id.text)"
        return PivotalOutcome(
            name: .referral(pathway.id),
            decision: Decision(rows: rows, otherwise: recipients.count),
            meanings: ["\(referral): none"] + recipients.map { "\(referral): \($0.text)" },
            titles: Array(repeating: pathway.title, count: recipients.count + 1)
        )
    }
}
