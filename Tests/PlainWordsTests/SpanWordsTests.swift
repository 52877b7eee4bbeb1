import PlainWords
import Testing

struct SpanWordsTests {
    @Test(arguments: [
        (1, "1 day"), (89, "89 days"), (90, "3 months"), (655, "22 months"), (729, "24 months"), (730, "2 years"),
    ])
    func `Many days are told in months, and more in years`(days: Int, words: String) {
        #expect(days.daysInWords == words)
    }

    @Test(arguments: [
        (15, "15 minutes"), (60, "60 minutes"), (90, "90 minutes"), (120, "2 hours"), (2_880, "48 hours"),
    ])
    func `The time that a rule gives is told as the policy gives it`(minutes: Int, words: String) {
        #expect(minutes.waitInWords == words)
    }
}
