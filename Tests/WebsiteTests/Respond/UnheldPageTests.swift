import HTTPTypes
import HummingbirdTesting
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Website

/// The contacts that nobody holds, as people read them; the clock stands at 11:06 on Wednesday 18 November 2026.
struct UnheldPageTests {
    private static let now = StillWorld().now

    private static func line(_ number: Int, _ grade: Grade?, _ cause: ContactGap.Cause, hours: Int) -> GapLine {
        let reference = number == 2 ? nil : "HD-<\(number)>"
        let at = now.adding(hours: -hours)
        let summary = ContactSummary(at: at, kind: .attended, reference: reference, grade: grade)
        return GapLine(.numbered(number), summary, ContactGap(cause, since: at))
    }

    private func text(_ page: UnheldPage) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `each is told with its grade, why it is here and by when somebody should hold it`() async throws {
        let policy = try FixedRespondPolicies().respondPolicy(at: Self.now)
        let lines = [
            Self.line(1, .high, .cameBack, hours: 6), Self.line(2, nil, .nobodyYet, hours: 30),
            Self.line(3, .low, .nobodyYet, hours: 1),
        ].map { $0.due(under: policy) }
        let page = UnheldPage(Page(lines, next: "3.1.x"), at: Self.now)
        #expect(page.contacts?.items.map { $0.late != nil } == [true, true, false])
        try await Goldens.expect(text(page), "unheld")
    }

    @Test func `where somebody holds everything, that is said`() async throws {
        let told = try await text(UnheldPage(Page([], next: nil), at: Self.now))
        #expect(told.contains("Somebody holds every contact"))
    }
}
