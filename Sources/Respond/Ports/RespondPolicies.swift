package import Vocabulary

/// Hands out what the policy says of hand-overs at a moment.
package protocol RespondPolicies: Sendable {
    /// - Throws: where none is in force.
    func respondPolicy(at moment: Instant) throws -> RespondPolicy
}
