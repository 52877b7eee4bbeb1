import PolicyBook
import Notation
import Recognise
import Understand
import Vocabulary

/// Finds tests, routes, concerns about controls, harms, alerts, suggestions and thresholds of which no case speaks.
struct CoverageCheck {
    private let cases: CaseSuite
    private let policy: Policy

    /// The policy is the latest there is, so that what is new needs a case before it comes into force.
    init(_ folder: PolicyFolder, _ policies: PoliciesByDay, latest policy: Policy) throws(BadInput) {
        self.policy = policy
        cases = try CaseSuite(folder, under: policies)
    }

    func problems() -> [String] {
        guard cases.count > 0 else { return ["cases: there are none"] }
        let claims = cases.expectations
        var problems: [String] = []
        for test in policy.thresholds where !claims.contains(where: { $0.isMet(test.id) }) {
            problems.append("cases: none expects the test \(test.id) to be met")
        }
        for pathway in policy.pathways where !claims.contains(where: { $0.has("pathway", pathway.id.text) }) {
            problems.append("cases: none expects a referral by \(pathway.id)")
        }
        for concern in Set(policy.concernRules.map(\.concern)).sorted(by: { $0.rawValue < $1.rawValue })
        where !claims.contains(where: { $0.has("concern", concern.rawValue) }) {
            problems.append("cases: none expects a control to be \(concern.rawValue)")
        }
        for harm in policy.harms where !claims.contains(where: { $0.has("harm", harm.id.text) }) {
            problems.append("cases: none expects the harm \(harm.id)")
        }
        return problems + recognition(claims)
    }

    private func recognition(_ claims: [Claim]) -> [String] {
        var problems: [String] = []
        for alert in policy.alerts where !claims.contains(where: { $0.raises(alert.id) }) {
            problems.append("cases: none expects the alert \(alert.id)")
        }
        let observed = cases.observedClues
        for clue in policy.clues
        where !observed.contains(clue.term.id)
            && !claims.contains(where: { $0.has("clue", clue.term.id.text) })
        {
            problems.append("cases: in none does anybody note the clue \(clue.term.id)")
        }
        for instrument in policy.instruments {
            for threshold in instrument.thresholds
            where !claims.contains(where: { $0.reaches(threshold.id, of: instrument.term.id) }) {
                problems.append("cases: none reaches the threshold \(threshold.id) of \(instrument.term.id)")
            }
        }
        return problems
    }
}

extension Claim {
    fileprivate func isMet(_ id: ThresholdID) -> Bool {
        if case .test(let test, _, let value) = self { return test == id && value != "not-met" && value != "unknown" }
        return false
    }

    fileprivate func raises(_ id: AlertID) -> Bool {
        if case .alert(id) = self { return true }
        return has("alert", id.text)
    }

    fileprivate func reaches(_ threshold: RuleID, of instrument: InstrumentID) -> Bool {
        has("instrument", instrument.text) && has("threshold", threshold.text) && has("result", "met")
    }

    fileprivate func has(_ key: String, _ text: String) -> Bool {
        guard case .entry(_, let pattern) = self else { return false }
        return pattern.fields.contains { field in
            if case .text(let value) = field.value { field.key == key && value == text } else { false }
        }
    }
}
