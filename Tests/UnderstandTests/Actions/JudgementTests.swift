import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// The responder's judgement, and what a supervisor says to it.
struct JudgementTests {
    @Test func `a judgement stands in the record, the document and the list`() async throws {
        let opened = try await Case()
        opened.office.world.set(.afterNoon(5))
        let known = try await opened.office.store.read { try $0.latestAssessment(of: opened.id, .latest) }
        let record = try await opened.revise(.judging).record
        #expect(
            record.judgement
                == MadeJudgement(
                    grade: .high,
                    rationale: "Alone at night.",
                    by: opened.office.supervisor.account,
                    at: .afterNoon(5),
                    on: known?.id,
                    making: 3
                )
        )
        #expect(try SmallDocument(record.document).grade == .high)
        #expect(record.summary.grade == .high)
    }

    @Test func `an earlier judgement is still there at its version`() async throws {
        let opened = try await Case()
        _ = try await opened.revise(.judging)
        let before = try await opened.office.store.read { try $0.contact(opened.id, .version(2)) }
        #expect(before?.judgement?.grade == .low)
        #expect(before?.judgement?.by == opened.office.responder.account)
    }

    @Test func `a review tells who said what, when, and changes no judgement`() async throws {
        let opened = try await Case()
        let judged = try await opened.office.latest(opened.id).judgement
        opened.office.world.set(.afterNoon(5))
        let record = try await opened.revise(.reviewing).record
        let review = JudgementReview(
            agrees: true,
            note: "Seen.",
            by: opened.office.supervisor.account,
            at: .afterNoon(5),
            making: 3
        )
        #expect(record.reviews == [review])
        #expect(record.judgement == judged)
        let again = try await opened.revise(.reviewing, expecting: 3, by: .of(.supervisor, 2)).record
        #expect(again.reviews.map(\.by) == [opened.office.supervisor.account, Actor.of(.supervisor, 2).account])
    }

    @Test func `nobody reviews their own judgement, whatever other roles they have`() async throws {
        let opened = try await Case()
        _ = try await opened.revise(.judging)
        await opened.office.refuses(.ownJudgement) { try await opened.revise(.reviewing, expecting: nil) }
        let both = opened.office.supervisor.having(.supervisor, .responder)
        await opened.office.refuses(.ownJudgement) { try await opened.revise(.reviewing, expecting: nil, by: both) }
        #expect(try await opened.revise(.reviewing, expecting: nil, by: .of(.supervisor, 2)).record.reviews.count == 1)
    }

    @Test func `what nobody judged is not reviewed`() async throws {
        let office = Office()
        let view = try await office.record(SmallPerson("p1", Cast.nora.details))
        await office.refuses(.noJudgement) {
            try await ReviewJudgement(office.desk)(
                view.record.id,
                agrees: true,
                note: "",
                expecting: nil,
                by: office.supervisor
            )
        }
    }
}
