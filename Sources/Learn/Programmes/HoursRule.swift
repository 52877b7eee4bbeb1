package import Vocabulary

/// How many hours of professional development are asked for in a span, and of what.
package struct HoursRule: Hashable, Sendable {
    package let hours: Int
    package let months: Int
    /// How many of them are of a topic at least.
    package let topics: [TopicID: Int]

    package init(hours: Int, months: Int, topics: [TopicID: Int]) {
        self.hours = hours
        self.months = months
        self.topics = topics
    }
}
