import Testing

@testable import LearningPages

/// Minutes as hours, as they are read.
struct DevelopmentHoursTests {
    @Test(arguments: [(0, "0"), (59, "0.9"), (60, "1"), (90, "1.5"), (599, "9.9"), (600, "10")])
    func `what is nearly met is not told as met`(minutes: Int, words: String) {
        #expect(minutes.inHours == words)
    }
}
