import Testing

@testable import Website

struct WaitingWordsTests {
    @Test(arguments: [
        (1, "1 minute"), (59, "59 minutes"), (60, "1 hour"), (61, "1 hour 1 minute"), (160, "2 hours 40 minutes"),
        (600, "10 hours"), (2_879, "47 hours"), (2_880, "2 days"),
    ])
    func `A stretch of time is read from a wall`(minutes: Int, words: String) {
        #expect(minutes.spanInWords == words)
    }

    @Test func `States are told apart by a sign and by words`() {
        #expect(Set(WaitingState.allCases.map(\.sign)).count == WaitingState.allCases.count)
        #expect(Set(WaitingState.allCases.map(\.words)).count == WaitingState.allCases.count)
        #expect(WaitingState.allCases.first == .late)
    }
}
