extension RuleBook {
    /// The unknown facts whose answer could change a decision, in order of facts, with what each could change.
    ///
    /// A fact unknown on the sheet is pivotal if, for some assignment of values to the other unknown facts, changing it changes
    /// an outcome. This is exact: no pivotal fact is missed, and none is named that makes no difference. Facts known on the
    /// sheet stay as they are, and rules set aside fail. An assignment leaves nothing unknown, so that `presume` makes no
    /// difference here. Counts range over the whole numbers from zero, days and spans over all whole numbers, numbers over
    /// everything.
    ///
    /// Each decision is drawn as a reduced decision diagram over its unknown facts, in the order it mentions them; those that
    /// remain in the diagram are the pivotal ones. Diagrams stay small for the conditions people write, thresholds included:
    /// tens of unknown facts take milliseconds. In the worst case time and memory grow exponentially with the unknown facts
    /// of one decision; they grow in proportion to the number of decisions.
    ///
    /// A condition that `check` would refuse has no meaning here: a part that fits no fact or rule reads as no.
    public func pivots(of decisions: [Decision], on sheet: FactSheet) -> [Pivot] {
        var effects: [FactKey: [Effect]] = [:]
        var reading = Reading(of: sheet, by: self, presuming: false)
        for (place, decision) in decisions.enumerated() where !reading.settles(decision) {
            let drawing = Drawing(of: decision, in: self, on: sheet)
            for (level, outcomes) in drawing.diagram.outcomesDecided(in: drawing.root) {
                let effect = Effect(decision: place, outcomes: outcomes)
                effects[drawing.unknowns.facts[level], default: []].append(effect)
            }
        }
        return effects.map { Pivot(fact: $0.key, effects: $0.value) }.sorted { $0.fact < $1.fact }
    }
}

extension Reading {
    /// Whether what is known leaves a decision only one outcome, as far as can be told row by row.
    fileprivate mutating func settles(_ decision: Decision) -> Bool {
        for row in decision.rows {
            switch truth(of: row.when) {
            case .no: continue
            case .yes: return true
            case .unknown: return false
            }
        }
        return true
    }
}
