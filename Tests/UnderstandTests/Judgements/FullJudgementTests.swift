import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A judgement with its reasoning, kept as what was known when it was made.
struct FullJudgementTests {
    private static let thought = JudgementReasoning(
        elements: [JudgedElement("risk", "Tonight.", on: ["talks-of-dying"], because: "She said so.")]
    )

    private func judge(
        _ opened: Case,
        _ grade: Grade = .medium,
        because rationale: String = "Alone.",
        _ reasoning: JudgementReasoning? = thought,
        by someone: Actor? = nil
    ) async throws -> ContactView {
        try await JudgeContact(opened.office.desk)(
            opened.id,
            grade,
            because: rationale,
            reasoning: reasoning,
            expecting: nil,
            by: someone ?? opened.office.responder
        )
    }

    @Test func `the reasoning is kept, with the assessment on which it was made`() async throws {
        let opened = try await Case()
        let known = try await opened.office.store.read { try $0.latestAssessment(of: opened.id, .latest) }
        let made = try #require(try await judge(opened).record.judgement)
        #expect(made.reasoning == Self.thought)
        #expect(made.assessment == known?.id)
        #expect(made.contactVersion == 3)
    }

    @Test func `it says what it was made on, though the contact is assessed anew with it`() async throws {
        let opened = try await Case()
        let view = try await judge(opened)
        #expect(view.assessment?.contactVersion == 3)
        #expect(view.record.judgement?.assessment != view.assessment?.id)
        #expect(view.difference != nil)
    }

    @Test func `what must be mended is named, and nothing is kept`() async throws {
        let opened = try await Case()
        var wrong = JudgementReasoning(elements: [JudgedElement("risk", "")])
        wrong.review = LocalTime.day(of: .noon).adding(days: -1)
        let reasoning = wrong
        let refused = await opened.office.refuses(.badInput) {
            try await judge(opened, because: " ", reasoning)
        }
        #expect(refused?.problems.map(\.field) == ["rationale", "elements[0].conclusion", "review"])
    }

    @Test func `every judgement is shown with what was said to it and what it changed`() async throws {
        let opened = try await Case()
        let office = opened.office
        let disagree = ReviewJudgement(office.desk)
        _ = try await disagree(opened.id, agrees: false, note: "Look again.", expecting: 2, by: office.supervisor)
        _ = try await opened.revise(.answering, expecting: 3)
        _ = try await judge(opened, .high)
        let read = ReadJudgements(store: office.store, world: office.world)
        let (views, entries, _) = try await office.account { try await read(opened.id, by: office.responder) }
        #expect(views.map(\.judgement.grade) == [.low, .high])
        #expect(views.map { $0.reviews.map(\.note) } == [["Look again."], []])
        #expect(views[0].difference == nil)
        let difference = try #require(views[1].difference)
        #expect(difference.from == .low)
        #expect(difference.to == .high)
        #expect(difference.elements.map(\.after?.conclusion) == ["Tonight."])
        #expect(difference.elements.map(\.before) == [nil])
        #expect(difference.known?.tests.map(\.after) == [.met])
        #expect(entries.map(\.kind) == ["contact", "person"])
    }

    @Test func `an element concluded the same way is no difference`() async throws {
        let opened = try await Case()
        _ = try await judge(opened, .medium)
        _ = try await judge(opened, .high)
        let read = ReadJudgements(store: opened.office.store, world: opened.office.world)
        let last = try #require(try await read(opened.id, by: opened.office.responder).last?.difference)
        #expect(last.elements.isEmpty)
        #expect(last.from == .medium)
    }

    @Test(arguments: Outsider.allCases) func `the wrong person sees none of it`(outsider: Outsider) async throws {
        let opened = try await Case()
        let read = ReadJudgements(store: opened.office.store, world: opened.office.world)
        await opened.office.refuses(outsider.code) { try await read(opened.id, by: outsider.actor) }
    }

    @Test func `a judgement that was returned stands anew once it is made again`() async throws {
        let opened = try await Case()
        let office = opened.office
        #expect(try await office.latest(opened.id).judgementStanding == .notReviewed)
        _ = try await ReviewJudgement(office.desk)(
            opened.id,
            agrees: false,
            note: "Look again.",
            expecting: nil,
            by: office.supervisor
        )
        #expect(try await office.latest(opened.id).judgementStanding == .returned)
        // Within the same second, so that times cannot tell them apart.
        _ = try await judge(opened)
        #expect(try await office.latest(opened.id).judgementStanding == .notReviewed)
        _ = try await opened.revise(.reviewing, expecting: nil)
        #expect(try await office.latest(opened.id).judgementStanding == .agreed)
    }
}
