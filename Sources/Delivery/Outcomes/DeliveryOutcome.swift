/// What came of one attempt to deliver something.
package enum DeliveryOutcome: Hashable, Sendable {
    /// The other side has it, and said so with this status.
    case delivered(status: Int)
    /// The other side does not take it, and would not take it a second time.
    case refusedForGood(status: Int)
    /// It may go better later; `retryAfter` is how many seconds the other side asked to be left alone, where it did.
    case tryAgain(DeliveryTrouble, retryAfter: Int? = nil)
    /// Nothing was sent: the address is none that may be connected to.
    case forbiddenAddress(AddressFault)
}

extension DeliveryOutcome: CustomStringConvertible {
    /// What came of it in words for a log, with neither address nor content.
    package var description: String {
        switch self {
        case .delivered(let status): "delivered (\(status))"
        case .refusedForGood(let status): "refused for good (\(status))"
        case .tryAgain(let trouble, nil): "to be tried again: \(trouble.reason)"
        case .tryAgain(let trouble, let seconds?):
            "to be tried again in \(seconds) s at the earliest: \(trouble.reason)"
        case .forbiddenAddress(let fault): "not sent: \(fault.reason)"
        }
    }
}
