import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// An answer changes the document, and what came out otherwise is told.
struct AnswerQuestionsTests {
    private func answer(_ opened: Case, _ json: String) async throws -> ContactView {
        try await AnswerQuestions(opened.office.desk)(
            opened.id,
            KeptDocument(json: json),
            expecting: nil,
            by: opened.office.supervisor
        )
    }

    @Test func `what came out otherwise is told, and nothing else`() async throws {
        let view = try await answer(try await Case(), #"{"harm.p1": "yes"}"#)
        let difference = try #require(view.difference)
        #expect(difference.tests.map(\.thing) == ["harm"])
        #expect(difference.tests.map(\.before) == [.unknown])
        #expect(difference.tests.map(\.after) == [.met])
        #expect(difference.agencies.map(\.after) == [.primary])
        #expect(difference.referrals.added.map(\.pathway) == ["adult-safeguarding"])
        #expect(difference.referrals.removed.isEmpty)
        #expect(difference.questions.removed.map(\.fact) == ["harm"])
        #expect(difference.questions.added.isEmpty)
        #expect(difference.alerts.added.isEmpty)
    }

    @Test func `an answer taken back takes back what followed from it`() async throws {
        let opened = try await Case()
        _ = try await answer(opened, #"{"harm.p1": "yes"}"#)
        let difference = try #require(try await answer(opened, #"{"harm.p1": "no"}"#).difference)
        #expect(difference.tests.map(\.after) == [.notMet])
        #expect(difference.referrals.removed.map(\.pathway) == ["adult-safeguarding"])
        #expect(difference.questions.added.isEmpty)
    }

    @Test func `the answer stands in the document, and what stood there stays`() async throws {
        let opened = try await Case()
        let before = try SmallDocument(try await opened.office.latest(opened.id).document)
        let view = try await answer(opened, #"{"harm.p1": "yes"}"#)
        var expected = before
        expected.answers = ["harm.p1": "yes"]
        #expect(try SmallDocument(view.record.document) == expected)
        #expect(view.record.judgement?.grade == .low)
        #expect(view.assessment?.made.input == view.record.document)
    }

    @Test func `an answer to what is not asked is refused`() async throws {
        let opened = try await Case()
        let refused = await opened.office.refuses(.badInput) { try await answer(opened, #"{"shoe-size": "9"}"#) }
        #expect(refused?.problems.map(\.field) == ["shoe-size"])
    }

    @Test func `the first assessment of a contact that waited has nothing to differ from`() async throws {
        let office = Office()
        let document = try SmallDocument(SmallPerson("p1", Cast.nora.details)).kept
        let view = try await RecordContact(office.desk)(document, assessing: false, by: office.responder)
        let answered = try await AnswerQuestions(office.desk)(
            view.record.id,
            Case.yes,
            expecting: 1,
            by: office.responder
        )
        #expect(answered.difference == nil)
        #expect(answered.isAssessed)
    }
}
