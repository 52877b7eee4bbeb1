import Reasoning
import Vocabulary

/// A published threshold, with its conditions in the engine's terms.
final class CompiledThreshold: Sendable {
    let definition: ThresholdDefinition
    /// The facts whose answer brings it into play.
    let facts: [FactID]
    let metWhen: Condition
    let scope: Condition?
    let raisedBy: Condition?
    /// Nil where the threshold has no grades.
    let grades: OrderedTable<String?>?
    let outcome: PivotalOutcome
    let rule: RuleKey?
    /// Where the sheet says whether it is in play; nil where no condition asks.
    let weighed: FactKey?

    var id: ThresholdID { definition.id }

    init(_ definition: ThresholdDefinition, _ symbols: SymbolTable) {
        self.definition = definition
        facts = (definition.metWhen.facts + definition.grades.flatMap(\.when.facts)).removingRepeats()
        metWhen = symbols.condition(definition.metWhen)
        scope = definition.scope.map(symbols.condition)
        raisedBy = definition.raisedBy.map(symbols.condition)
        rule = symbols.rule(definition.id)
        weighed = symbols.key(.weighed(definition.id))
        let rows = definition.grades.map { Row(when: symbols.condition($0.when), outcome: Optional($0.grade)) }
        grades = rows.isEmpty ? nil : OrderedTable(rows: rows, otherwise: nil)
        outcome = Self.outcome(of: definition, metWhen: metWhen, symbols)
    }

    private static func outcome(
        of definition: ThresholdDefinition,
        metWhen: Condition,
        _ symbols: SymbolTable
    ) -> PivotalOutcome {
        let grades = definition.grades.map(\.grade).removingRepeats()
        var rows = [Row(when: .not(metWhen), outcome: 0)]
        for grade in definition.grades {
            let code = grades.firstIndex(of: grade.grade).map { $0 + 1 } ?? 1
            rows.append(Row(when: symbols.condition(grade.when), outcome: code))
        }
        let meanings = ["not-met"] + grades + ["met"]
        return PivotalOutcome(
            name: .threshold(definition.id),
            decision: Decision(rows: rows, otherwise: grades.count + 1),
            meanings: meanings.map { "\(definition.id.text): \($0)" },
            titles: Array(repeating: definition.title, count: meanings.count)
        )
    }
}
