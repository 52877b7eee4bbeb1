package import Vocabulary

/// That somebody spoke with a person about how they are; what was said stays between the two.
package struct WelfareConversation: Hashable, Codable, Sendable {
    package let on: CalendarDay
    /// By when they agreed to speak again; nil where they did not.
    package let nextBy: CalendarDay?
    /// What support was offered.
    package let support: [WelfareSupportID]
    package let at: Instant
    package let by: AccountID

    /// One as it is entered.
    package struct New: Hashable, Sendable {
        package var on: CalendarDay
        package var nextBy: CalendarDay?
        package var support: [WelfareSupportID]

        package init(on day: CalendarDay, nextBy: CalendarDay? = nil, support: [WelfareSupportID] = []) {
            on = day
            self.nextBy = nextBy
            self.support = support
        }
    }
}
