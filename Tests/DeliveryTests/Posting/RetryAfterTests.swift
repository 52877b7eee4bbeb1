import Testing
import Vocabulary

@testable import Delivery

struct RetryAfterTests {
    private let now = Instant(seconds: 784_111_777)

    @Test(arguments: [
        ("1", 1), ("120", 120), (" 120 ", 120), ("86400", 86_400), ("86401", 86_400),
        ("99999999999999999999999", 86_400), ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
        ("Tue, 06 Nov 2035 08:49:37 GMT", 86_400),
    ])
    func `seconds and moments are read, up to the longest that may be asked for`(text: String, seconds: Int) {
        #expect(RetryAfter.seconds(text, at: now, longest: 86_400) == seconds)
    }

    @Test(arguments: [
        "", "0", "-5", "+5", "1.5", "soon", "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:36 GMT",
        "Sun, 06 Nov 2094 08:49:37 UTC", "Sun, 31 Feb 2094 08:49:37 GMT", "Sun, 06 Nev 2094 08:49:37 GMT",
        "Sun, 06 Nov 2094 25:49:37 GMT", "٣٠",
    ])
    func `what is neither, or is over, asks for nothing`(text: String) {
        #expect(RetryAfter.seconds(text, at: now, longest: 86_400) == nil)
    }
}
