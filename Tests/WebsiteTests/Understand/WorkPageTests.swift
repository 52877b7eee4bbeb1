import Testing
import Vocabulary

@testable import Website

struct WorkPageTests {
    private func page(next: String?) -> WorkPage {
        WorkPage(
            Vocabulary.Page([], next: next),
            [],
            for: AccountID("asha"),
            hasReferrals: true,
            at: Instant(seconds: 0)
        )
    }

    @Test func `the page leads on to what waits after it`() throws {
        #expect(try #require(page(next: "abc").pagination).next == "/?cursor=abc")
    }

    @Test func `the last page leads nowhere`() {
        #expect(page(next: nil).pagination == nil)
    }
}
