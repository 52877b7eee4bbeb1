import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What more a judgement is asked for, as light or as full as it needs.
struct AskedOfJudgementTests {
    private func outline(_ answer: String?) throws -> AssessmentOutline {
        let answers = answer.map { ["harm.p1": $0] } ?? [:]
        return try SmallOutline(of: SmallDocument(SmallPerson("p1"), answers: answers), []).outline
    }

    private func asked(
        _ grade: Grade,
        _ reasoning: JudgementReasoning? = nil,
        after before: Grade? = nil,
        _ answer: String? = "no"
    ) throws -> [AskedOfJudgement] {
        AskedOfJudgement.parts(of: grade, reasoning, after: before, on: try outline(answer))
    }

    @Test(arguments: [Grade.low, .medium], [String?("no"), nil])
    func `grade and reason are enough where nothing grave shows`(grade: Grade, answer: String?) throws {
        #expect(try asked(grade, nil, after: nil, answer).isEmpty)
        #expect(try asked(grade, nil, after: .low, answer).isEmpty)
    }

    @Test func `a high grade asks for all of it`() throws {
        let asked = try asked(.high)
        #expect(asked.map(\.part) == AskedOfJudgement.Part.allCases)
        #expect(asked.allSatisfy { $0.because == [.gradedHigh] })
    }

    @Test func `a met threshold asks for the elements, a contingency and a day to look again`() throws {
        let asked = try asked(.medium, nil, after: nil, "yes")
        #expect(asked.map(\.part) == [.elements, .contingency, .review])
        #expect(asked.allSatisfy { $0.because == [.thresholdMet("harm", "p1")] })
    }

    @Test func `less than before asks for the elements, the steps and a day to look again`() throws {
        let asked = try asked(.low, nil, after: .medium)
        #expect(asked.map(\.part) == [.elements, .steps, .review])
        #expect(asked.allSatisfy { $0.because == [.lowered(from: .medium)] })
    }

    @Test func `what is there is not asked for, and every cause is told`() throws {
        var reasoning = JudgementReasoning(elements: [JudgedElement("threat", "None left.")])
        reasoning.contingency = "  "
        let asked = try asked(.medium, reasoning, after: .high, "yes")
        #expect(asked.map(\.part) == [.steps, .contingency, .review])
        #expect(asked.last?.because == [.thresholdMet("harm", "p1"), .lowered(from: .high)])
    }

    @Test func `a full judgement is asked for nothing`() throws {
        var full = JudgementReasoning(
            elements: [JudgedElement("threat", "Yes.")],
            steps: [ReasonedStep("options", "Two.")],
            rejected: [RejectedOption("To wait", because: "Too long.")]
        )
        full.benefits = "Safe."
        full.harms = "Seen."
        full.contingency = "Return."
        full.review = CalendarDay(number: 20_777)
        #expect(try asked(.high, full, after: nil, "yes").isEmpty)
    }

    @Test func `where nothing is assessed the grade alone asks`() {
        #expect(AskedOfJudgement.parts(of: .medium, nil, after: nil, on: nil).isEmpty)
        #expect(AskedOfJudgement.parts(of: .high, nil, after: nil, on: nil).count == 7)
    }
}
