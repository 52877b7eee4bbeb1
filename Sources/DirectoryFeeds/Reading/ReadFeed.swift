package import Respond

/// What came of reading a feed: its content, and what of it cannot be taken.
package struct ReadFeed: Sendable {
    /// At most so many faults are told; the others are counted.
    package static let mostFaults = 20

    /// Without the services that are at fault.
    package let content: FeedContent
    /// How many services there are, those at fault included.
    package let services: Int
    /// The first of them.
    package let faults: [FeedFault]
    package let faultCount: Int

    /// Whether all of it can be taken; if not, nothing is.
    package var isWhole: Bool { faultCount == 0 }
}
