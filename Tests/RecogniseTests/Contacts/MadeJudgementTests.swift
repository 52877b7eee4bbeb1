import Foundation
import Recognise
import Testing
import Vocabulary

/// A judgement as it is kept: what was kept before is still read, and what is wrong is named.
struct MadeJudgementTests {
    private static let full: JudgementReasoning = {
        var full = JudgementReasoning(
            elements: [JudgedElement("threat", "He means it.", on: ["threats-to-kill"], because: "He said so twice.")],
            steps: [ReasonedStep("options", "To wait, or to go now.")],
            rejected: [RejectedOption("To wait until morning", because: "He is on his way.")]
        )
        full.benefits = "She is safe tonight."
        full.harms = "Neighbours will see us."
        full.contingency = "Another unit goes to her sister's."
        full.review = CalendarDay(year: 2026, month: 11, day: 21)
        return full
    }()

    private func judgement(_ reasoning: JudgementReasoning? = nil) -> MadeJudgement {
        MadeJudgement(grade: .high, rationale: "Alone.", by: "a", at: Instant(seconds: 0), reasoning: reasoning)
    }

    @Test func `one of grade and reason is written as it always was`() throws {
        let keys = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(judgement())) as? [String: Any]
        ).keys
        #expect(Set(keys) == ["grade", "rationale", "by", "at"])
    }

    @Test func `one kept before there was more is still read`() throws {
        let kept = #"{"grade":"low","rationale":"Settled.","by":"a","at":"2026-01-02T03:04:05Z"}"#
        let read = try JSONDecoder().decode(MadeJudgement.self, from: Data(kept.utf8))
        #expect(read.grade == .low)
        #expect(read.reasoning == nil)
        #expect(read.assessment == nil)
        #expect(read.contactVersion == nil)
    }

    @Test func `a full one comes back whole`() throws {
        let made = judgement(Self.full)
        #expect(try JSONDecoder().decode(MadeJudgement.self, from: JSONEncoder().encode(made)) == made)
        #expect(made.reasoning == Self.full)
    }

    @Test func `reasoning that says nothing is none`() {
        #expect(judgement(JudgementReasoning()).reasoning == nil)
    }

    @Test func `a full one has nothing to mend, and neither has an empty one`() throws {
        let day = try #require(Self.full.review)
        #expect(Self.full.problems(on: day).isEmpty)
        #expect(JudgementReasoning().problems(on: day).isEmpty)
    }

    @Test func `every part that says nothing is named`() throws {
        var reasoning = JudgementReasoning(
            elements: [JudgedElement("harm", " "), JudgedElement("harm", "Bruises.")],
            steps: [ReasonedStep("options", "")],
            rejected: [RejectedOption("", because: "\n")]
        )
        reasoning.review = CalendarDay(year: 2026, month: 11, day: 19)
        let day = try #require(CalendarDay(year: 2026, month: 11, day: 20))
        #expect(
            reasoning.problems(on: day).map(\.field) == [
                "elements[0].conclusion", "elements[1].element", "steps[0].words", "rejected[0].option",
                "rejected[0].reason", "review",
            ]
        )
    }

    @Test(arguments: [(9, false), (10, false), (11, true)])
    func `a review belongs to the judgement before it, by version where both are noted`(version: Int, isAbout: Bool) {
        let moment = Instant(seconds: 0)
        let judged = MadeJudgement(grade: .low, rationale: "x", by: "a", at: moment, making: 10)
        let review = JudgementReview(agrees: true, note: "", by: "b", at: moment, making: version)
        #expect(review.isAbout(judged) == isAbout)
    }

    @Test(arguments: [(-1, false), (0, true), (1, true)])
    func `and by time where they were kept before`(seconds: Int, isAbout: Bool) {
        let review = JudgementReview(agrees: true, note: "", by: "b", at: Instant(seconds: seconds))
        #expect(review.isAbout(judgement()) == isAbout)
    }
}
