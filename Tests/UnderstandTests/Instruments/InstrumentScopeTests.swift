import Reasoning
import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Whom an instrument is meant for.
struct InstrumentScopeTests {
    private let policy = PolicyBuilder().facts("hurt").counts("signs")
        .instrument(scope: .isAdult, counts: "signs", .yes(2, of: ["q1", "q2", "q3"]), tells: "hurt")
        .test("harmed", metWhen: .fact("hurt"))
        .test("many", metWhen: .compare(.fact("signs"), .atLeast, 2))

    @Test func `it tells nothing of one whom it is not meant for, and its answers are kept`() throws {
        let assessment = try policy.assess(Contact.of(.child()).instrument(.yes, .yes, .no))
        let found = try #require(assessment.instruments.first)
        #expect(found.thresholds.isEmpty)
        #expect([found.yes, found.no, found.open] == [2, 1, 0])
        #expect(assessment.tests.isEmpty)
    }

    @Test func `it tells of one whom it is meant for`() throws {
        let assessment = try policy.assess(Contact.of(.adult()).instrument(.yes, .yes, .no))
        #expect(assessment.result("harmed") == .met)
        #expect(assessment.result("many") == .met)
    }

    @Test func `it tells of one of whom it is not known whether it is meant for them`() throws {
        #expect(try policy.assess(Contact.of(Person("p1")).instrument(.yes, .yes)).result("harmed") == .met)
    }
}
