import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Website

/// The board of what lapses, on Tuesday 24 November 2026.
struct LapsingPageTests {
    private static let today = day("2026-11-24")

    private static func day(_ text: String) -> CalendarDay { CalendarDay(text: text) ?? CalendarDay(number: 0) }

    private let words: ControlWords
    private let times: ControlTimes

    init() throws {
        let policy = try PoliciesByDay(try PolicyBook(PolicyFolder.bundled())).policy(at: .noon).policy
        words = ControlWords(policy, on: Self.today)
        times = policy.controlTimes
    }

    private func line(_ control: ControlID, ends: String, on day: CalendarDay = today) throws -> LapsingControl {
        var document = SmallDocument(SmallPerson("p1", Cast.nora.details, record: Cast.nora.id))
        document.controls = [SmallControl(control, ends: Self.day(ends))]
        var contact = try ContactRecord.small(.numbered(1), document, by: .of(.responder))
        contact.controls = document.contact.heldControls(by: times)
        let held = try #require(contact.controls.first)
        return LapsingControl(
            held,
            due: Self.day(ends),
            of: contact,
            Cast.nora,
            by: times.calendar,
            on: day
        )
    }

    private func page(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `the board says what ends when, and how long there is to act`() async throws {
        let lines = [
            try line("non-molestation-order", ends: "2026-11-27"), try line("care-package", ends: "2026-11-29"),
            try line("police-bail", ends: "2026-11-24"), try line("domestic-abuse-order", ends: "2026-11-20"),
        ]
        let board = LapsingPage(Vocabulary.Page(lines, next: nil), words, mayAct: true)
        try await Goldens.expect(page(board), "lapsing")
    }

    @Test func `whoever may only look is led to the contact, and to no form`() throws {
        let lines = [try line("non-molestation-order", ends: "2026-11-27")]
        let row = try #require(
            LapsingPage(Vocabulary.Page(lines, next: nil), words, mayAct: false).stacks.first?.controls.first
        )
        #expect(row.does == nil && row.href == row.contactHref)
    }

    @Test func `an end on a weekend or a holiday names the last day with work before it`() throws {
        let sunday = try line("care-package", ends: "2026-11-29")
        #expect(words.actBy(sunday.control) == "Act by Friday 27 November 2026")
        #expect(words.left(sunday) == "3 working days left")
        let christmas = try line("care-package", ends: "2026-12-28")
        #expect(words.actBy(christmas.control) == "Act by Thursday 24 December 2026")
        let onSaturday = ControlWords(words.policy, on: Self.day("2026-11-28"))
        #expect(
            onSaturday.left(try line("care-package", ends: "2026-11-29", on: Self.day("2026-11-28")))
                == "no working day left"
        )
        #expect(onSaturday.actBy(sunday.control) == "Act today")
    }

    @Test func `where nothing lapses it says so`() async throws {
        let text = try await page(LapsingPage(Vocabulary.Page([], next: nil), words, mayAct: true))
        #expect(text.contains("Nothing is about to lapse"))
    }
}
