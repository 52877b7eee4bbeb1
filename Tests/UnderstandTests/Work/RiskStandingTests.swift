import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Where a contact stands in a list of work.
struct RiskStandingTests {
    private func contact(_ grade: Grade?, _ answer: String? = nil) throws -> ContactRecord {
        var document = SmallDocument(SmallPerson("p1"), answers: answer.map { ["harm.p1": $0] } ?? [:])
        document.grade = grade
        return try .small(.numbered(1), document, by: .of(.responder))
    }

    private func standing(_ contact: ContactRecord) throws -> RiskStanding {
        RiskStanding(contact, try AssessmentRecord.small(.numbered(2), of: contact))
    }

    @Test func `what is not assessed is not yet known, whatever its grade`() throws {
        #expect(RiskStanding(try contact(.low), nil) == .notYetKnown)
        let assessment = try AssessmentRecord.small(.numbered(2), of: contact(.low))
        let changed = try contact(.low).next { $0.documentVersion = 2 }
        #expect(RiskStanding(changed, assessment) == .notYetKnown)
        #expect(RiskStanding(try contact(.low).next(), assessment) == .low)
    }

    @Test(arguments: [(Grade.high, RiskStanding.high), (.medium, .medium), (.low, .low)], ["yes", "no", nil])
    func `the responder's grade decides where there is one`(
        graded: (Grade, RiskStanding),
        answer: String?
    ) throws {
        #expect(try standing(contact(graded.0, answer)) == graded.1)
    }

    @Test(arguments: [("yes", RiskStanding.high), ("no", .low), (nil, .medium)] as [(String?, RiskStanding)])
    func `without a grade the thresholds do`(answer: String?, standing: RiskStanding) throws {
        #expect(try self.standing(contact(nil, answer)) == standing)
    }

    @Test func `one graded below what a threshold asks for stands high`() throws {
        let record = try contact(.low)
        var outline = SmallOutline()
        outline.alerts = [SmallOutline.Alert(alert: "grade-below-test", about: nil)]
        let made = MadeAssessment(
            policy: Policy.Name(id: "small", version: "1", sha256: "5a"),
            input: record.document,
            output: record.document,
            outline: try outline.outline
        )
        #expect(RiskStanding(record, AssessmentRecord(id: .numbered(2), of: record, at: .noon, made)) == .high)
    }

    @Test func `what is not yet known comes first, then the gravest`() {
        #expect(RiskStanding.allCases.sorted() == [.notYetKnown, .high, .medium, .low])
    }
}
