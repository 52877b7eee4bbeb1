import PlainWords
import Testing

struct SpanWordsTests {
    @Test(arguments: [
        (15, "15 minutes"), (60, "60 minutes"), (90, "90 minutes"), (120, "2 hours"), (2_880, "48 hours"),
    ])
    func `The time that a rule gives is told as the policy gives it`(minutes: Int, words: String) {
        #expect(minutes.waitInWords == words)
    }
}
