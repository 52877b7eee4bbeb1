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
        let shown = try await text(ContentPage(standing, reviews, nil, staff, FormFields(), nil))
        try Goldens.expect(shown, "content")
        #expect(shown.contains("Kit &lt;Rowe&gt;") && shown.contains("action=\"/content/module/old\""))
    }

    private let rule = ReactionRule(
        questions: ["of-use", "missing"].map {
            Term(id: Identifier($0), title: "About <\($0)>", meaning: "", authority: Authority(source: "Invented"))
        },
        fewest: 2
    )

    private var policy: LearnPolicy {
        LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [],
            programmes: []
        )
    }

    private func reaction(_ id: String, _ answers: Reaction.Answer...) -> Reaction {
        Reaction(id: id, of: "police", to: "old", version: 2, answers)
    }

    @Test func `what learners said is told together, and nothing of too few`() async throws {
        let module = module("old", since: 500)
        let place = ContentPlace(module, of: [programme([module])])
        let standing = ContentStanding(place, last: nil, on: today)
        func shown(_ reactions: [Reaction], _ needs: [NeedView]?) async throws -> String {
            let part = ReactionsPart(ReactionsView(reactions, under: rule), needs, policy)
            return try await text(ContentPage(standing, [], part, staff, FormFields(), nil))
        }
        let one = reaction("a", .init("of-use", "Some <of> it."), .init("missing", "Time."))
        let few = try await shown([one], nil)
        #expect(few.contains("Fewer than 2 have said something") && !few.contains("Time."))
        #expect(few.contains("is told to those who look after practice"))
        let enough = try await shown([one, reaction("b", .init("of-use", "Much."))], [])
        try Goldens.expect(enough, "content-said")
        #expect(enough.contains("Some &lt;of&gt; it.") && !enough.contains("Time."))
        #expect(enough.contains("not what they do afterwards") && enough.contains("No samples tell yet"))
    }

    @Test func `whoever has done a module is asked on its page what they think of it`() async throws {
        let module = module("old", since: 500)
        let view = ModuleView(module: module, standing: .done(until: nil), first: [])
        let form = ReactionForm.asking(rule, of: module, FormFields())
        let asked = try await text(ModulePage(view, after: [], FormFields(), nil, nil, asking: form))
        #expect(asked.contains("action=\"/learning/old/reaction\"") && asked.contains("name=\"say-missing\""))
        let answers = ReactionForm.answers(Form([Form.Field("say-missing", " Time. ")]), under: rule)
        #expect(answers == [.init("of-use", ""), .init("missing", "Time.")])
        #expect(ReactionForm.asking(.none, of: module, FormFields()) == nil)
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
