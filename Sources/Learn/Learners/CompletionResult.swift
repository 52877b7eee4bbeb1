/// What came of doing a module.
package enum CompletionResult: Hashable, Codable, Sendable {
    case completed
    /// In per cent.
    case mark(Int)
    /// Judged by an assessor, and whether it is met.
    case assessed(Bool)
}
