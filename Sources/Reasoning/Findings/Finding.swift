/// Whether a condition holds, and what that rests on.
///
/// The supports are the leaves of the condition that settle it, in written order without repeats: of `all`, `any` and `atLeast`
/// those of the parts whose truth is the verdict's own; of `not` and `presume` those of the part inside. An unknown verdict thus
/// lists what is missing. `always` and `never` rest on nothing.
public struct Finding: Sendable, Hashable {
    /// The verdict.
    public let truth: Truth
    /// The facts and rules the verdict rests on.
    public let supports: [Support]

    /// Puts a verdict with what it rests on; repeats are dropped.
    public init(truth: Truth, supports: [Support]) {
        self.truth = truth
        self.supports = supports.withoutRepeats()
    }
}
