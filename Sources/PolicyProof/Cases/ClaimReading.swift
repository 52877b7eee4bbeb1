import Notation
import Recognise
import Understand
import Vocabulary

/// Reads the claims of a case, in the terms of one policy.
struct ClaimReading {
    let policy: Policy

    func claims(_ field: Field) throws(BadInput) -> [Claim] {
        var fields = try field.fields()
        var claims: [Claim] = []
        for (key, section) in Self.sections {
            guard let list = fields.optional(key) else { continue }
            claims += try list.list { (item) throws(BadInput) in .entry(section: section, fields: try pattern(item)) }
        }
        if let vulnerabilities = fields.optional("vulnerabilities") {
            for (person, list) in try vulnerabilities.entries() {
                claims += try list.list { (item) throws(BadInput) in
                    .vulnerability(
                        PersonID(person),
                        try item.identifier(among: Set(policy.vulnerabilities.map(\.term.id)), "a vulnerability")
                    )
                }
            }
        }
        if let tests = fields.optional("tests") { claims += try self.tests(tests) }
        if let agencies = fields.optional("agencies") { claims += try self.agencies(agencies) }
        if let questions = fields.optional("questions") {
            claims += try questions.list { (item) throws(BadInput) in try question(item) }
        }
        if let alerts = fields.optional("alerts") {
            claims += try alerts.list { (item) throws(BadInput) in
                if case .map = item.node.content { return .entry(section: "alerts", fields: try pattern(item)) }
                return .alert(try item.identifier(among: Set(policy.alerts.map(\.id)), "an alert"))
            }
        }
        try fields.finish()
        return claims
    }

    private static let sections = [
        ("clues", "clues"), ("features", "situation"), ("controls", "controls"), ("formulation", "formulation"),
        ("referrals", "referrals"), ("actions", "actions"), ("remaining", "remaining"), ("sources", "sources"),
        ("instruments", "instruments"), ("prompts", "prompts"),
    ]

    private func pattern(_ item: Field) throws(BadInput) -> Pattern {
        var fields: [(key: String, value: Pattern.Value)] = []
        for (key, value) in try item.entries() {
            try check(key, value)
            if key == "due_by" {
                fields.append((key, .dueBy(try value.instant())))
            } else if case .map = value.node.content {
                fields.append((key, .pattern(try pattern(value))))
            } else {
                fields.append((key, .text(value.isNull ? "null" : try value.text())))
            }
        }
        return Pattern(fields: fields)
    }

    /// Holds an id against the policy, so that a slip in a case is an error and not a claim that is never found.
    private func check(_ key: String, _ value: Field) throws(BadInput) {
        switch key {
        case "clue": _ = try value.identifier(among: Set(policy.clues.map(\.term.id)), "a clue")
        case "feature": _ = try value.identifier(among: Set(policy.features.map(\.term.id)), "a feature")
        case "control": _ = try value.identifier(among: Set(policy.controls.map(\.term.id)), "a control")
        case "harm": _ = try value.identifier(among: Set(policy.harms.map(\.id)), "a harm")
        case "pathway": _ = try value.identifier(among: Set(policy.pathways.map(\.id)), "a pathway")
        case "kind": _ = try value.identifier(among: Set(policy.actionFamilies.map(\.id)), "a family of actions")
        case "owner" where value.path.contains("actions"), "to":
            _ = try value.identifier(among: Set(policy.agencies.map(\.term.id)), "an agency")
        case "concern": _ = try value.one(of: ControlConcern.self, "a concern")
        case "alert": _ = try value.identifier(among: Set(policy.alerts.map(\.id)), "an alert")
        case "instrument": _ = try value.identifier(among: Set(policy.instruments.map(\.term.id)), "an instrument")
        case "guidance": _ = try value.identifier(among: Set(policy.guidance.map(\.term.id)), "a page of guidance")
        case "entry":
            let entries = policy.guidance.flatMap(\.entries).map(\.term.id)
            _ = try value.identifier(among: Set(entries), "an entry of the guidance")
        case "threshold":
            let thresholds = policy.instruments.flatMap(\.thresholds).map(\.id)
            _ = try value.identifier(among: Set(thresholds), "a threshold of an instrument")
        case "result": _ = try value.one(of: TestResult.Result.self, "a result")
        case "assertion", "person", "about", "by", "protects", "basis", "consent", "due_by", "rule", "owner", "state":
            return
        default: throw value.bad("'\(key)' is not compared in a case", remedy: "see Policy/README.md")
        }
    }

    private func tests(_ field: Field) throws(BadInput) -> [Claim] {
        let known = Dictionary(policy.thresholds.map { ($0.id.text, $0) }) { first, _ in first }
        var claims: [Claim] = []
        for (person, tests) in try field.entries() {
            for (test, value) in try tests.entries() {
                guard let threshold = known[test] else {
                    let near = test.closest(among: known.keys).map { "did you mean '\($0)'?" }
                    throw value.bad("'\(test)' is not a test", remedy: near ?? "use one that the policy has")
                }
                let results = ["met", "not-met", "unknown"] + threshold.grades.map(\.grade)
                let result = try value.text()
                guard results.contains(result) else { throw value.notOne(of: results, "a result of this test") }
                claims.append(.test(threshold.id, person == "contact" ? nil : PersonID(person), result))
            }
        }
        return claims
    }

    private func agencies(_ field: Field) throws(BadInput) -> [Claim] {
        let known = Set(policy.agencies.map(\.term.id))
        var claims: [Claim] = []
        for (person, agencies) in try field.entries() {
            for (agency, value) in try agencies.entries() {
                guard known.contains(AgencyID(agency)) else {
                    let near = agency.closest(among: known.map(\.text)).map { "did you mean '\($0)'?" }
                    throw value.bad("'\(agency)' is not an agency", remedy: near ?? "use one that the policy has")
                }
                let role = try value.one(of: AgencyRole.self, "a role of an agency")
                claims.append(.role(AgencyID(agency), person == "contact" ? nil : PersonID(person), role))
            }
        }
        return claims
    }

    private func question(_ item: Field) throws(BadInput) -> Claim {
        let text = try item.text()
        if policy.thresholds.contains(where: { $0.id.text == text }) { return .questionOn(ThresholdID(text)) }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        let fact = FactID(parts.last ?? text)
        guard policy.facts.contains(where: { $0.id == fact }) else {
            throw item.notOne(of: policy.facts.map(\.id.text) + policy.thresholds.map(\.id.text), "a fact or a test")
        }
        return .fact(fact, parts.count == 2 ? PersonID(parts[0]) : nil)
    }
}
