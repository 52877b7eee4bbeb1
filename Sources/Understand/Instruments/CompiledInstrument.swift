import Reasoning
import Recognise
import Vocabulary

/// An instrument made ready for reasoning: each question is a fact of its own small book.
struct CompiledInstrument: Sendable {
    let definition: InstrumentDefinition
    let scope: Condition?
    private let book: RuleBook
    private let thresholds: [CompiledRule<InstrumentDefinition.Threshold>]

    init(_ definition: InstrumentDefinition, _ symbols: SymbolTable) throws(ReasoningError) {
        self.definition = definition
        scope = definition.scope.map(symbols.condition)
        book = try RuleBook(facts: definition.questions.map { _ in .truth }, rules: [])
        let ids = definition.questions.map(\.id)
        thresholds = definition.thresholds.map { CompiledRule(rule: $0, when: Self.condition($0.when, ids)) }
        for threshold in thresholds { try book.check(threshold.when) }
    }

    private static func condition(_ criterion: YesCriterion, _ ids: [RuleID]) -> Condition {
        switch criterion {
        case .yes(let count, let questions):
            .atLeast(count, questions.map { .fact(FactKey(ids.firstIndex(of: $0) ?? ids.count)) })
        case .all(let parts): .all(parts.map { condition($0, ids) })
        case .any(let parts): .any(parts.map { condition($0, ids) })
        case .not(let part): .not(condition(part, ids))
        }
    }

    /// How the answers come out; a question that is still open counts on neither side.
    func results(of answered: AnsweredInstrument) throws(ReasoningError) -> InstrumentResult {
        var sheet = FactSheet(for: book)
        for (index, question) in definition.questions.enumerated() {
            switch answered.answers[question.id] {
            case .yes: try sheet.set(.truth(true), for: FactKey(index))
            case .no: try sheet.set(.truth(false), for: FactKey(index))
            default: continue
            }
        }
        let answers = definition.questions.indices.map { sheet[FactKey($0)] }
        return InstrumentResult(
            instrument: definition.term.id,
            person: answered.about,
            yes: answers.count { $0 == .truth(true) },
            no: answers.count { $0 == .truth(false) },
            open: answers.count { $0 == .unknown },
            thresholds: thresholds.map { threshold in
                let truth = book.truth(of: threshold.when, on: sheet)
                return .init(id: threshold.rule.id, result: TestResult.Result(truth), tells: threshold.rule.tells)
            },
            counts: definition.counts
        )
    }
}
