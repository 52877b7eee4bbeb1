/// What all rules of access say of one question, and which of them decided.
///
/// What no rule permits is refused, and what one forbids is refused whatever permits it.
package struct Decision: Hashable, Sendable {
    /// The rules that forbid it, or else those that permit it; none where no rule holds.
    package let rules: [String]
    package let isPermitted: Bool

    init(_ rules: [AccessRule], on question: AccessQuestion) {
        let holding = rules.filter { $0.holds(question) }
        let forbids = holding.filter { $0.effect == .forbid }
        isPermitted = forbids.isEmpty && !holding.isEmpty
        self.rules = (forbids.isEmpty ? holding : forbids).map(\.name)
    }

    /// The rule that is named where it is permitted.
    package var permit: String? { isPermitted ? rules.first : nil }
}
