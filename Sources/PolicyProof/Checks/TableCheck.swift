import PolicyBook
import Notation
import Reasoning
import Understand
import Vocabulary

/// Finds rules that can never hold, rows that an earlier row always forestalls, and rules that another makes needless.
struct TableCheck {
    private let policy: Policy
    private let compiled: CompiledPolicy

    init(_ prepared: PolicyInForce) throws(BadInput) {
        policy = prepared.policy
        do {
            compiled = try CompiledPolicy(policy)
        } catch {
            throw BadInput(Source(name: "Policy"), line: nil, "\(error)", remedy: "mend the rule")
        }
    }

    func problems() -> [String] {
        var problems: [String] = []
        for agency in policy.agencies {
            for scope in Scope.allCases {
                let rows = agency.rows.filter { $0.about == scope }
                problems += ordered(rows.map { ($0.id.text, $0.when) }, "respond/agencies/\(agency.term.id)")
            }
        }
        for threshold in policy.thresholds {
            problems += ordered([("met_when", threshold.metWhen)], "understand/tests/\(threshold.id)")
            problems += ordered(
                threshold.grades.map { ($0.grade, $0.when) },
                "understand/tests/\(threshold.id): grades"
            )
        }
        for pathway in policy.pathways {
            problems += ordered([("when", pathway.when)], "respond/pathways/\(pathway.id)")
            problems += ordered(pathway.diversions.map { ($0.to.text, $0.when) }, "respond/pathways/\(pathway.id)")
        }
        let harms = Dictionary(grouping: policy.harmRules, by: \.harm).sorted { $0.key < $1.key }
        for (_, rules) in harms { problems += collected(rules.map { ($0.id.text, $0.when) }, "understand/formulation") }
        let alerts = Dictionary(grouping: policy.alertRules, by: \.alert).sorted { $0.key < $1.key }
        for (_, rules) in alerts { problems += collected(rules.map { ($0.id.text, $0.when) }, "understand/alerts") }
        for instrument in policy.instruments {
            guard let scope = instrument.scope else { continue }
            problems += ordered([("scope", scope)], "understand/instruments/\(instrument.term.id)")
        }
        for page in policy.guidance {
            for entry in page.entries {
                guard let prompt = entry.prompt else { continue }
                problems += ordered([(entry.term.id.text, prompt.when)], page.term.id.text)
            }
        }
        problems += policy.actionRules.flatMap { ordered([($0.id.text, $0.when)], "respond/actions") }
        return problems
    }

    private func ordered(_ rows: [(String, Criterion)], _ place: String) -> [String] {
        rows.indices.compactMap { index in
            let (id, when) = rows[index]
            guard canHold(when) else { return "\(place): \(id) can never hold" }
            let earlier = rows[..<index].map(\.1)
            guard !earlier.isEmpty, !canHold(.all([when, .not(.any(earlier))])) else { return nil }
            return "\(place): \(id) is never reached, since an earlier row always holds first"
        }
    }

    private func collected(_ rules: [(String, Criterion)], _ place: String) -> [String] {
        var problems = rules.filter { !canHold($0.1) }.map { "\(place): \($0.0) can never hold" }
        for (index, rule) in rules.enumerated() {
            for (other, wider) in rules.enumerated() where other != index {
                guard !canHold(.all([rule.1, .not(wider.1)])) else { continue }
                problems.append("\(place): \(rule.0) says nothing that \(wider.0) does not say already")
            }
        }
        return problems
    }

    /// Whether some answers and circumstances make the condition hold.
    private func canHold(_ criterion: Criterion) -> Bool {
        compiled.canHold(criterion)
    }
}
