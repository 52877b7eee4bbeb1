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

/// What is taught as it is looked after; the clock stands on Wednesday 18 November 2026.
struct ContentPageTests {
    private let today = LocalTime.day(of: StillWorld().now)
    private let staff = StaffNames(["kit": "Kit <Rowe>"])

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func module(_ id: LearningModuleID, since days: Int) -> LearningModule {
        LearningModule(
            Term(id: id, title: "About <\(id)>", meaning: "", authority: Authority(source: "Invented")),
            version: 2,
            inForce: Period(from: today.adding(days: -days)),
            ways: [.here],
            minutes: 20,
            topic: "vulnerability",
            objectives: []
        )
    }

    private func programme(_ modules: [LearningModule]) -> Programme {
        Programme(
            Term(id: "interviewing", title: "Interviewing", meaning: "", authority: Authority(source: "Invented")),
            inForce: Period(from: today.adding(days: -100)),
            audiences: [],
            modules: modules,
            reminders: Reminders(days: []),
            quality: QualityRule(
                sampleEvery: 5,
                newAssessorFirst: 1,
                standardiseMonths: 6,
                reviewMonths: 12,
                practiceAfterMonths: []
            )
        )
    }

    private func review(_ place: ContentPlace, days: Int, _ outcome: ContentReview.Outcome) -> ContentReview {
        let new = NewContentReview(
            on: today.adding(days: -days),
            lookedAt: "The <guidance>.",
            notes: "Two links.\n\nOne page.",
            outcome
        )
        let actor = Actor(account: "kit", agency: "police", unit: nil, roles: [.trainer])
        return ContentReview(id: .numbered(1), new, of: place, at: StillWorld().now, by: actor)
    }

    @Test func `the list says of each when it was looked at, and what is due`() async throws {
        let modules = [module("old", since: 500), module("new", since: 10)]
        let programme = programme(modules)
        let places = modules.map { ContentPlace($0, of: [programme]) } + [ContentPlace(programme)]
        let alone = ContentPlace(module("alone", since: 10), of: [])
        let standings = (places + [alone]).map { place in
            let last = place.edition == nil ? review(place, days: 20, .toChange(by: today.adding(days: 9))) : nil
            return ContentStanding(place, last: last, on: today)
        }
        try await Goldens.expect(text(ContentListPage(standings)), "content-list")
    }

    @Test func `each time it was looked at stands there, and the next can be entered`() async throws {
        let module = module("old", since: 500)
        let place = ContentPlace(module, of: [programme([module])])
        let reviews = [review(place, days: 20, .changed), review(place, days: 90, .stands)]
        let standing = ContentStanding(place, last: reviews[0], on: today)
        let shown = try await text(ContentPage(standing, reviews, staff, FormFields(), nil))
        try Goldens.expect(shown, "content")
        #expect(shown.contains("Kit &lt;Rowe&gt;") && shown.contains("action=\"/content/module/old\""))
    }

    @Test func `what is overdue is told on the page of the module, and otherwise nothing is`() async throws {
        let module = module("old", since: 500)
        let place = ContentPlace(module, of: [programme([module])])
        let view = ModuleView(module: module, standing: .owed(by: nil), first: [])
        func shown(_ standing: ContentStanding?) async throws -> String {
            try await text(ModulePage(view, after: [], FormFields(), nil, nil, overdue: standing))
        }
        let told = try await shown(ContentStanding(place, last: nil, on: today))
        #expect(told.contains("href=\"/content/module/old\"") && told.contains("is to be looked at again. Was due"))
        #expect(try await !shown(nil).contains("/content/"))
    }

    @Test func `what is typed is read, and what is missing is named`() throws {
        func review(_ fields: [(String, String)]) throws -> NewContentReview {
            let day = [("on.day", "17"), ("on.month", "11"), ("on.year", "2026")]
            return try ContentForm(Form((day + fields).map { Form.Field($0, $1) })).review()
        }
        let by = [("by.day", "1"), ("by.month", "12"), ("by.year", "2026")]
        let found = try review([("outcome", "to-change"), ("looked-at", " It. ")] + by)
        #expect(
            found.outcome == .toChange(by: try #require(CalendarDay(text: "2026-12-01"))) && found.lookedAt == "It."
        )
        for (fields, name) in [([("outcome", "to-change")], "by"), ([], "outcome")] {
            let refusal = #expect(throws: Refusal.self) { try review(fields) }
            #expect(refusal?.problems.map(\.field) == [name])
        }
    }
}
