extension Reading {
    mutating func finding(for condition: Condition) -> Finding {
        let (truth, supports) = grounds(of: condition)
        return Finding(truth: truth, supports: supports)
    }

    mutating func factsReliedOn(by condition: Condition) -> [FactKey] {
        var facts: [FactKey] = []
        var followed: Set<RuleKey> = []
        gather(&facts, reliedOnBy: condition, past: &followed)
        return facts.withoutRepeats()
    }

    private mutating func gather(
        _ facts: inout [FactKey],
        reliedOnBy condition: Condition,
        past followed: inout Set<RuleKey>
    ) {
        for support in grounds(of: condition).supports {
            switch support.ground {
            case .fact(let key), .compare(let key, _, _):
                facts.append(key)
            case .rule(let key):
                guard !sheet.setAside.contains(key), followed.insert(key).inserted, let rule = book.rule(key) else {
                    continue
                }
                gather(&facts, reliedOnBy: rule, past: &followed)
            }
        }
    }

    private mutating func grounds(of condition: Condition) -> (truth: Truth, supports: [Support]) {
        switch condition {
        case .always, .never:
            return (truth(of: condition), [])
        case .fact(let key):
            return leaf(.fact(key), truth(of: condition))
        case .compare(let key, let comparison, let limit):
            return leaf(.compare(key, comparison, limit), truth(of: condition))
        case .rule(let key):
            return leaf(.rule(key), truth(of: condition))
        case .all(let parts):
            return grounds(of: parts) { tally in tally.reaches(parts.count) }
        case .any(let parts):
            return grounds(of: parts) { tally in tally.reaches(1) }
        case .atLeast(let count, let parts):
            return grounds(of: parts) { tally in tally.reaches(count) }
        case .not(let part):
            let inner = grounds(of: part)
            return (inner.truth.negated, inner.supports)
        case .presume(let part, let whenUnknown):
            let inner = grounds(of: part)
            return (inner.truth.presumed(whenUnknown), inner.supports)
        }
    }

    private func leaf(_ ground: Support.Ground, _ truth: Truth) -> (truth: Truth, supports: [Support]) {
        (truth, [Support(ground, truth)])
    }

    private mutating func grounds(
        of parts: [Condition],
        verdict: (Tally) -> Truth
    ) -> (truth: Truth, supports: [Support]) {
        var weighed: [(truth: Truth, supports: [Support])] = []
        var tally = Tally()
        for part in parts {
            let grounds = grounds(of: part)
            weighed.append(grounds)
            tally.add(grounds.truth)
        }
        let truth = verdict(tally)
        var supports: [Support] = []
        for part in weighed where part.truth == truth {
            supports += part.supports
        }
        return (truth, supports)
    }
}
