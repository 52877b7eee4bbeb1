/// What came of posting a letter, with the beginning of what was answered.
package struct PostAnswer: Hashable, Sendable {
    package let outcome: DeliveryOutcome
    /// Empty where nothing was answered.
    package let body: [UInt8]

    package init(_ outcome: DeliveryOutcome, body: [UInt8] = []) {
        self.outcome = outcome
        self.body = body
    }
}

extension PostAnswer: CustomStringConvertible, CustomDebugStringConvertible {
    /// An answer may repeat what was told.
    package var description: String { outcome.description }
    package var debugDescription: String { description }
}
