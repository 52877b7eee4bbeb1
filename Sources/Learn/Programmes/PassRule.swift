/// When a module counts as passed.
package enum PassRule: Hashable, Sendable {
    /// Who took part to the end has passed.
    case completed
    /// A mark, in per cent, at least so high; or a trainer who says that it was.
    case mark(Int)
    /// An assessor has judged it.
    case assessed

    /// Whether a result is enough by this rule.
    package func isMet(by result: CompletionResult) -> Bool {
        switch (self, result) {
        case (.completed, .completed), (.completed, .mark), (.completed, .assessed(true)): true
        case (.mark(let least), .mark(let mark)): mark >= least
        case (.mark, .assessed(let isMet)), (.assessed, .assessed(let isMet)): isMet
        default: false
        }
    }
}
