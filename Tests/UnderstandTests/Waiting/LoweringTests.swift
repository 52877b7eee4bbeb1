import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A call that waits is not graded lower until somebody has thought it through again.
struct LoweringTests {
    private let office = Office()
    private static let elements: [GuidanceID] = ["threat", "harm", "risk"]

    private static func reasoning(_ elements: [GuidanceID]) -> JudgementReasoning {
        JudgementReasoning(elements: elements.map { JudgedElement($0, "Less than before.") })
    }

    private func call(graded grade: Grade, _ kind: ContactKind = .call) async throws -> RecordID {
        let id = try await office.record(SmallPerson("p1"), kind: kind).record.id
        _ = try await judge(id, grade)
        return id
    }

    private func judge(
        _ id: RecordID,
        _ grade: Grade,
        _ elements: [GuidanceID] = []
    ) async throws -> ContactView {
        try await JudgeContact(office.desk)(
            id,
            grade,
            because: "Quiet now.",
            reasoning: Self.reasoning(elements),
            expecting: nil,
            by: office.responder
        )
    }

    @Test(arguments: [[], ["threat"], ["threat", "harm", "engagement"]] as [[GuidanceID]])
    func `it is not lowered without the elements that the policy names`(elements: [GuidanceID]) async throws {
        let id = try await call(graded: .high)
        let refused = await office.refuses(.reassessFirst) { try await judge(id, .medium, elements) }
        #expect(refused?.remedy.contains("threat, harm, risk") == true)
    }

    @Test func `with them it is lowered, and the longer clock begins`() async throws {
        let id = try await call(graded: .high)
        let record = try await judge(id, .low, Self.elements).record
        #expect(record.summary.grade == .low)
        #expect(record.runningWait?.due == .afterNoon(240 * 60))
    }

    @Test(arguments: [Grade.medium, .high]) func `grade and reason are enough for as much or more`(
        grade: Grade
    ) async throws {
        let id = try await call(graded: .medium)
        #expect(try await judge(id, grade).record.summary.grade == grade)
    }

    @Test func `what was thought through is enough as long as nothing changes after it`() async throws {
        let id = try await call(graded: .high)
        _ = try await judge(id, .high, Self.elements)
        #expect(try await judge(id, .medium).record.summary.grade == .medium)

        let other = try await call(graded: .high)
        _ = try await judge(other, .high, Self.elements)
        _ = try await AnswerQuestions(office.desk)(other, Case.yes, expecting: nil, by: office.responder)
        await office.refuses(.reassessFirst) { try await judge(other, .medium) }
        #expect(try await judge(other, .medium, Self.elements).record.summary.grade == .medium)
    }

    @Test func `once it is attended, or where nobody is waited for, the responder decides alone`() async throws {
        let attended = try await call(graded: .high)
        _ = try await AttendContact(office.desk)(attended, .attended, expecting: nil, by: office.responder)
        #expect(try await judge(attended, .low).record.summary.grade == .low)
        let met = try await call(graded: .high, .attended)
        #expect(try await judge(met, .low).record.summary.grade == .low)
    }

    @Test(arguments: [Grade.low, nil]) func `the grade of a document is not lowered by writing another`(
        grade: Grade?
    ) async throws {
        var document = SmallDocument(SmallPerson("p1"))
        document.kind = .call
        document.grade = .medium
        let id = try await RecordContact(office.desk)(document.kept, by: office.responder).record.id
        document.grade = grade
        let lower = try document.kept
        let replace = ReplaceContact(office.desk)
        await office.refuses(.reassessFirst) { try await replace(id, lower, expecting: 1, by: office.responder) }
        document.grade = .high
        #expect(
            try await replace(id, document.kept, expecting: 1, by: office.responder).record.summary.grade == .high
        )
    }

    @Test func `before it is assessed at all it is not lowered, whatever is concluded`() async throws {
        var document = SmallDocument(SmallPerson("p1"))
        document.kind = .call
        document.grade = .high
        let record = RecordContact(office.desk)
        let id = try await record(document.kept, assessing: false, by: office.responder).record.id
        await office.refuses(.reassessFirst) { try await judge(id, .low, Self.elements) }
    }
}
