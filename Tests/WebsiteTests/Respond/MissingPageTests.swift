import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Website

/// What is missing, as people read it; the clock stands at 11:06 on Wednesday 18 November 2026.
struct MissingPageTests {
    private static let now = StillWorld().now

    private static func line(
        _ number: Int,
        _ check: StandingCheck,
        _ about: FindingAbout,
        aside: CalendarDay? = nil,
        ending: KeptFinding.Ending? = nil
    ) -> FindingLine {
        let at = now.adding(hours: -30 * number)
        let grade: Grade? = number == 2 ? nil : .high
        let reference = number == 3 ? nil : "HD-<\(number)>"
        return FindingLine(
            KeptFinding(
                id: .numbered(number),
                of: .numbered(800 + number),
                check,
                about,
                since: at,
                due: at.adding(hours: 2),
                asideUntil: aside,
                ending: ending
            ),
            ContactSummary(at: at, kind: .attended, reference: reference, grade: grade)
        )
    }

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private let words: FindingWords

    init() throws {
        let policy = try PoliciesByDay(try PolicyBook(PolicyFolder.bundled())).policy(at: .noon).policy
        words = FindingWords(Names(policy))
    }

    private var rule: CheckRule {
        get throws { try #require(CheckPolicy.small.rule(.referralNotSent)) }
    }

    @Test func `each stands under its check, with why and what to do`() async throws {
        let lines = [
            Self.line(2, .referralNotSent, .route("adult-safeguarding", "p1")),
            Self.line(1, .loweredUnseen, .contact), Self.line(3, .handOverUnread, .referral(.numbered(840))),
        ]
        let page = MissingPage(Page(lines, next: "4.1.x"), .all, .small, words, at: Self.now)
        #expect(page.stacks.map(\.lines.count) == [1, 1, 1])
        try await Goldens.expect(text(page), "missing")
    }

    @Test func `where nothing is missing, that is said`() async throws {
        for view in MissingPage.View.allCases {
            let page = MissingPage(Page([], next: nil), view, .small, words, at: Self.now)
            #expect(page.empty != nil)
            #expect(page.filters.filter(\.isCurrent).map(\.text) == [view.words])
        }
    }

    @Test func `whoever sees to no check looks at all of them`() {
        #expect(MissingPage.View.first(for: [.responder], .small) == .mine)
        #expect(MissingPage.View.first(for: [.specialist], .small) == .all)
        #expect(MissingPage.View.mine.filter(for: [.supervisor], .small) == FindingFilter(.open, of: [.loweredUnseen]))
    }

    @Test func `one is told with why it was found, and asked for a reason and a day`() async throws {
        let line = Self.line(1, .referralNotSent, .route("adult-safeguarding", "p1"))
        let view = FindingView(line.finding, line.summary, nil)
        let staff = StaffNames()
        let open = FindingPage(view, try rule, words, staff, FormFields(), nil, at: Self.now)
        try await Goldens.expect(text(open), "finding")
        #expect(FindingPage(view, try rule, words, staff, nil, nil, at: Self.now).form == nil)
    }

    @Test func `what is over or rests is asked for no more`() throws {
        let ended = KeptFinding.Ending(at: Self.now, after: .referralSent)
        let over = Self.line(1, .referralNotSent, .contact, ending: ended)
        let resting = Self.line(1, .referralNotSent, .contact, aside: LocalTime.day(of: Self.now))
        for (line, said) in [(over, "after: referral sent"), (resting, "Rests until")] {
            let view = FindingView(line.finding, line.summary, nil)
            let page = FindingPage(view, try rule, words, StaffNames(), FormFields(), nil, at: Self.now)
            #expect(page.form == nil)
            #expect(page.standing.contains(said), "\(page.standing)")
        }
    }
}
