package import Vocabulary

/// Hands out what the policy says of learning at a moment.
package protocol LearnPolicies: Sendable {
    /// - Throws: where none is in force.
    func learnPolicy(at moment: Instant) throws -> LearnPolicy
}
