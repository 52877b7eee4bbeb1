import HTTPTypes
import HummingbirdTesting
import Respond
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Website

/// The directory as people read it; the clock stands at 11:06 on Wednesday 18 November 2026.
struct DirectoryPageTests {
    private static let now = StillWorld().now
    private static let debt = DirectoryNeed.small("11111111-1111-4111-8111-111111111111", named: "Debt <advice>")

    private static let entry = DirectoryEntry.small(1, named: "Money \"talk\"", needs: [debt], ages: 18...65).with {
        entry in
        entry.summary = "Debts & benefits."
        entry.web = "https://lantern.example.org"
        entry.email = "money@lantern.example.org"
        entry.fees = "Free"
        entry.alert = "Closed on 24 December."
        entry.eligibility.words = "Ring first."
        entry.assured = CalendarDay(text: "2026-09-14")
        entry.hours = [.weekly("MO,TU,WE,TH,FR", "09:00", "17:00")]
        entry.areas = [ServedArea(id: "area", name: "Tarnholt (YH1 and YH2)")]
        entry.phones = [
            DirectoryPhone(id: "phone", number: "+44 1632 960 001", extensionNumber: "7", words: "Front desk")
        ]
        entry.languages = [SpokenLanguage(id: "polish", name: "Polish")]
    }

    private static let others = [
        DirectoryEntry.small(2, named: "Company", needs: [debt]),
        .small(3, named: "Young money", needs: [debt], ages: 11...17),
    ]

    private static func found(_ form: DirectoryForm) -> FoundInDirectory {
        let answers = ([entry] + others).map { DirectoryAnswer($0, to: form.ask, at: now) }
        return FoundInDirectory(answers: answers.sorted { $0.fit > $1.fit }, total: 3, at: now)
    }

    private func page(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `what is found is told with its reasons`() async throws {
        let form = DirectoryForm(["need": [Self.debt.id.text], "age": ["30"], "near": ["YH2"], "open": ["now"]])
        let needs = [CountedNeed(Self.debt, entries: 3)]
        try await Goldens.expect(page(DirectorySearchPage(form, needs: needs, Self.found(form))), "directory-found")
    }

    @Test func `before anything is asked the needs are listed`() async throws {
        let text = try await page(
            DirectorySearchPage(DirectoryForm([:]), needs: [CountedNeed(Self.debt, entries: 1)], nil)
        )
        #expect(
            text.contains(#"<a href="/directory?need=11111111-1111-4111-8111-111111111111">Debt &lt;advice&gt;</a>"#)
        )
        #expect(text.contains("1 service</span>"))
        #expect(!text.contains(#"id="results""#))
    }

    @Test func `an entry tells for whom it is, when it is open and how it is reached`() async throws {
        let feed = DirectoryFeed(id: "county", revision: 1, imported: Self.now, isPublished: true)
        let answer = DirectoryAnswer(Self.entry, to: DirectoryAsk(), at: Self.now)
        let text = try await page(DirectoryEntryPage(answer, from: feed, at: Self.now))
        try Goldens.expect(text, "directory-entry")
        #expect(text.contains(#"<a class="govuk-link" href="tel:+441632960001">+44 1632 960 001, extension 7</a>"#))
    }

    @Test(arguments: ["old", "-1", "121", "1.5", "１２"]) func `what is no age is told, and what was typed is kept`(
        age: String
    ) async throws {
        let form = DirectoryForm(["words": ["advice"], "age": [age]])
        #expect(!form.errors.isEmpty && form.ask.age == nil)
        let text = try await page(DirectorySearchPage(form, needs: [], nil))
        #expect(text.contains("That is not an age") && text.contains(#"value="advice""#))
    }

    @Test(arguments: ["0", "18", " 120 ", ""]) func `an age is in whole years, or not given`(age: String) {
        #expect(DirectoryForm(["age": [age]]).errors.isEmpty)
    }

    @Test func `words without end are refused`() {
        #expect(!DirectoryForm(["words": [String(repeating: "a", count: 101)]]).errors.isEmpty)
        #expect(!DirectoryForm(["near": [String(repeating: "a", count: 101)]]).errors.isEmpty)
        #expect(DirectoryForm(["words": [String(repeating: "a", count: 100)]]).errors.isEmpty)
    }

    @Test func `a place or an hour alone seeks nothing`() {
        #expect(!DirectoryForm(["near": ["YH2"], "open": ["now"], "age": ["30"]]).ask.seeksSomething)
        #expect(DirectoryForm(["words": ["debt"]]).ask.seeksSomething)
        #expect(DirectoryForm(["need": ["x"]]).ask.seeksSomething)
    }
}
