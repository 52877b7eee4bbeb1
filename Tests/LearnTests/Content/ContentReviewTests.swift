import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What is taught is looked at in its time, by those who look after it.
struct ContentReviewTests {
    private static let today = LocalTime.day(of: .noon)

    /// A programme that is looked at every 12 months, and its module, in force for so many days.
    private func place(days: Int = 400) throws -> (panel: Panel, module: ContentPlace) {
        let module = LearningModule(
            Term(id: "theory", title: "Theory", meaning: "", authority: Authority(source: "invented")),
            version: 3,
            inForce: Period(from: Self.today.adding(days: -days)),
            ways: [.here],
            minutes: 20,
            topic: "vulnerability",
            objectives: []
        )
        let panel = try Panel()
        let programmes = panel.policy.programmes
        return (panel, ContentPlace(module, of: programmes))
    }

    private func review(_ days: Int, _ outcome: ContentReview.Outcome = .stands) throws -> ContentReview {
        let new = NewContentReview(
            on: Self.today.adding(days: -days),
            lookedAt: "The guidance.",
            notes: "Two links.",
            outcome
        )
        let actor = Actor(account: "kit", agency: "police", unit: nil, roles: [.trainer])
        return ContentReview(id: .numbered(1), new, of: try place().module, at: .noon, by: actor)
    }

    @Test func `it is due so many months after it came into force or was looked at`() throws {
        let never = ContentStanding(try place().module, last: nil, on: Self.today)
        #expect(never.due == Self.today.adding(days: -400).adding(months: 12) && never.isOverdue)
        let lately = ContentStanding(try place().module, last: try review(30), on: Self.today)
        #expect(lately.due == Self.today.adding(days: -30).adding(months: 12) && !lately.isOverdue)
        let onTheDay = ContentStanding(
            try place().module,
            last: nil,
            on: Self.today.adding(days: -400).adding(months: 12)
        )
        #expect(!onTheDay.isOverdue)
    }

    @Test func `what is to be changed is due by its day, and a newer version has it behind it`() throws {
        let change = try review(30, .toChange(by: Self.today.adding(days: -1)))
        let late = ContentStanding(try place().module, last: change, on: Self.today)
        #expect(late.due == Self.today.adding(days: -1) && late.isOverdue)
        let newer = ContentStanding(try place(days: 10).module, last: change, on: Self.today)
        #expect(newer.due == Self.today.adding(days: -10).adding(months: 12) && !newer.isOverdue)
    }

    @Test func `where no programme says how often nothing is due`() throws {
        let module = School.module("alone")
        let standing = ContentStanding(ContentPlace(module, of: []), last: nil, on: Self.today)
        #expect(standing.due == nil && !standing.isOverdue)
    }

    @Test func `it is kept by whoever looks after it, with the version that was looked at`() async throws {
        let panel = try Panel()
        let trainer = panel.actor(.numbered(740), [.trainer])
        let new = NewContentReview(on: Self.today, lookedAt: "The guidance.", notes: "", .stands)
        let made = try await ReviewContent(panel.desk)(.module("theory"), new, by: trainer)
        #expect(made.edition == 1 && made.outcome == .stands)
        let (standing, reviews) = try await ReadContent(panel.desk).one(.module("theory"), by: panel.assurer)
        #expect(reviews.map(\.id) == [made.id] && standing.last?.id == made.id && !standing.isOverdue)
        let lines = panel.store.state.journal.filter { $0.subject == made.id }
        #expect(lines.map(\.verb) == ["collect"])
        // What is due stands first.
        let all = try await ReadContent(panel.desk)(by: trainer)
        #expect(all.map(\.place.content) == [.programme("interviewing"), .programme("theory"), .module("theory")])
        #expect(all.map(\.isOverdue) == [true, true, false])
    }

    @Test func `everything that has to be mended is told at once`() async throws {
        let panel = try Panel()
        let trainer = panel.actor(.numbered(740), [.trainer])
        let wrong = NewContentReview(
            on: Self.today.adding(days: 1),
            lookedAt: " ",
            notes: "",
            .toChange(by: Self.today)
        )
        let refusal = await #expect(throws: Refusal.self) {
            try await ReviewContent(panel.desk)(.module("theory"), wrong, by: trainer)
        }
        #expect(refusal?.problems.map(\.field) == ["on", "looked_at", "notes", "change_by"])
        let right = NewContentReview(on: Self.today, lookedAt: "It.", notes: "", .stands)
        let unknown = await #expect(throws: Refusal.self) {
            try await ReviewContent(panel.desk)(.module("interviewing"), right, by: trainer)
        }
        #expect(unknown?.code == .notFound)
    }

    @Test func `nobody else may, and another agency sees none of it`() async throws {
        let panel = try Panel()
        let new = NewContentReview(on: Self.today, lookedAt: "It.", notes: "", .stands)
        try await ReviewContent(panel.desk)(.module("theory"), new, by: panel.assurer)
        for other in [panel.assessor(0), panel.actor(.numbered(721), [.responder])] {
            let refusal = await #expect(throws: Refusal.self) { _ = try await ReadContent(panel.desk)(by: other) }
            #expect(refusal?.code == .notAllowed)
            await #expect(throws: Refusal.self) {
                try await ReviewContent(panel.desk)(.module("theory"), new, by: other)
            }
        }
        let elsewhere = panel.actor(.numbered(741), [.trainer], agency: "health")
        let (_, reviews) = try await ReadContent(panel.desk).one(.module("theory"), by: elsewhere)
        #expect(reviews.isEmpty)
    }
}
