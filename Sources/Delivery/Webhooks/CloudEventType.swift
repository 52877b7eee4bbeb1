/// What sort of thing happened, named from the widest to the narrowest, such as `uk.heed.referral.sent`.
package struct CloudEventType: Hashable, Sendable {
    package let text: String

    /// Of a name as the outbox has it, such as `referral.sent`.
    package init(_ name: String) {
        text = "uk.heed." + name
    }
}

extension CloudEventType: CustomStringConvertible {
    package var description: String { text }
}
