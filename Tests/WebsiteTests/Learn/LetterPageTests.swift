import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// The page on which somebody says whether they want the weekly letter; the clock stands on Wednesday 18 November 2026.
struct LetterPageTests {
    private let now = StillWorld().now
    private let today = LocalTime.day(of: StillWorld().now)
    private let rule = LetterRule(on: .monday, from: 7, forDays: 3)
    private let address = AccountMail("asha.rao@force.example")

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func letter(_ attempt: LearningLetter.Attempt?) -> LearningLetter {
        let week = today.adding(days: -2)
        let made = LearningLetter(id: .numbered(1), to: .numbered(2), of: week, at: now, saying: LetterMatter(joint: 1))
        return attempt.map { made.after($0, at: now) } ?? made
    }

    private func page(
        _ place: LetterPlace,
        _ last: LearningLetter? = nil,
        isMailing: Bool = true
    ) async throws -> String {
        try await text(LetterPage(OwnLetters(place: place, last: last, rule: rule), isMailing: isMailing))
    }

    @Test func `it shows where it goes, when, what came of the last, and stops it`() async throws {
        let shown = try await page(LetterPlace(address), letter(.sent))
        #expect(shown.contains("action=\"/letter/stop\"") && !shown.contains("/letter/have"))
        try Goldens.expect(shown, "letter")
    }

    @Test func `an address that was refused is told, and may be tried again`() async throws {
        let shown = try await page(LetterPlace(address, refusedAt: now), letter(.refused))
        #expect(shown.contains("action=\"/letter/have\"") && !shown.contains("/letter/stop"))
        try Goldens.expect(shown, "letter-refused")
    }

    @Test func `whoever has stopped it, has no address, or is served without mail reads so`() async throws {
        let stopped = try await page(LetterPlace(address, isStopped: true))
        #expect(stopped.contains("Stopped by you") && stopped.contains("action=\"/letter/have\""))
        let none = try await page(LetterPlace(nil))
        #expect(none.contains("Heed has none of yours") && !none.contains("action=\"/letter"))
        #expect(try await page(LetterPlace(address)).contains("On Mondays, from 07:00"))
        #expect(try await page(LetterPlace(address), isMailing: false).contains("This service sends no such letters"))
    }
}
