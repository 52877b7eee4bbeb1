/// How long posting may take, and how much of an answer is read.
package struct PostLimits: Hashable, Sendable {
    /// Seconds until a connection stands, TLS included.
    package var connecting: Int
    /// Seconds for everything: looking up the name, connecting, sending and reading the answer.
    package var whole: Int
    /// Seconds for the rest of an answer whose status has come; what counts is known by then.
    package var reading: Int
    /// Bytes of the answer that are kept; the rest is dropped unread.
    package var answerBytes: Int
    /// The longest that another side may ask to be left alone, in seconds.
    package var longestRetryAfter: Int

    package init(
        connecting: Int = 10,
        whole: Int = 30,
        reading: Int = 5,
        answerBytes: Int = 65_536,
        longestRetryAfter: Int = 86_400
    ) {
        self.connecting = connecting
        self.whole = whole
        self.reading = reading
        self.answerBytes = answerBytes
        self.longestRetryAfter = longestRetryAfter
    }

    package static let standard = PostLimits()
}
