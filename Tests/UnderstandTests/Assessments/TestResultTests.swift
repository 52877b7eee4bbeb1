import Reasoning
import Recognise
import Testing
import Vocabulary

@testable import Understand

struct TestResultTests {
    private let policy = PolicyBuilder().facts("hurt", "cold").counts("times")
    private let contact = Contact.of(.adult())
    private let both = Criterion.all([.fact("hurt"), .fact("cold")])
    private let either = Criterion.any([.fact("hurt"), .fact("cold")])

    private func comesTo(_ criterion: Criterion, _ hurt: Answer, _ cold: Answer) throws -> TestResult.Result? {
        let answered = contact.answering("hurt", hurt).answering("cold", cold)
        return try policy.result(of: criterion, in: answered)
    }

    @Test func `all parts must hold, one that fails decides, and else it is unknown`() throws {
        #expect(try comesTo(both, .yes, .yes) == .met)
        #expect(try comesTo(both, .unknown, .no) == .notMet)
        #expect(try comesTo(both, .yes, .unknown) == .unknown)
    }

    @Test func `any part may hold, and only all failing decides against`() throws {
        #expect(try comesTo(either, .unknown, .yes) == .met)
        #expect(try comesTo(either, .no, .no) == .notMet)
        #expect(try comesTo(either, .no, .unknown) == .unknown)
    }

    @Test func `not turns yes and no about and leaves the unknown unknown`() throws {
        #expect(try comesTo(.not(.fact("hurt")), .no, .no) == .met)
        #expect(try comesTo(.not(.fact("hurt")), .yes, .no) == .notMet)
        #expect(try comesTo(.not(.fact("hurt")), .unknown, .no) == .unknown)
    }

    @Test func `unless holds until the opposite is known`() throws {
        #expect(try comesTo(.unless(.fact("hurt")), .unknown, .no) == .met)
        #expect(try comesTo(.unless(.fact("hurt")), .no, .no) == .met)
        #expect(try comesTo(.unless(.fact("hurt")), .yes, .no) == .notMet)
    }

    @Test func `so many of the parts are enough`() throws {
        let two = Criterion.atLeast(2, [.fact("hurt"), .fact("cold"), .always])
        #expect(try comesTo(two, .yes, .unknown) == .met)
        #expect(try comesTo(two, .no, .no) == .notMet)
        #expect(try comesTo(two, .no, .unknown) == .unknown)
    }

    @Test(arguments: [Answer.unknown, .refused, .notAsked])
    func `an answer that is neither yes nor no leaves a fact unknown`(answer: Answer) throws {
        #expect(try comesTo(.fact("hurt"), answer, .no) == .unknown)
    }

    @Test func `a missing fact is unknown, never no`() throws {
        #expect(try policy.result(of: .fact("hurt"), in: contact) == .unknown)
    }

    @Test func `a count is compared with its limit, and is unknown until it is told`() throws {
        let many = Criterion.compare(.fact("times"), .atLeast, 3)
        #expect(try policy.result(of: many, in: contact.answering("times", .number(3))) == .met)
        #expect(try policy.result(of: many, in: contact.answering("times", .number(2))) == .notMet)
        #expect(try policy.result(of: many, in: contact.answering("times", .unknown)) == .unknown)
    }

    @Test func `an answer of the wrong kind leaves a fact unknown`() throws {
        let many = Criterion.compare(.fact("times"), .atLeast, 3)
        #expect(try policy.result(of: many, in: contact.answering("times", .yes)) == .unknown)
        #expect(try policy.result(of: .fact("hurt"), in: contact.answering("hurt", .number(1))) == .unknown)
    }

    @Test(arguments: [-1, 0.5])
    func `a count that is no whole number from zero is refused`(number: Double) throws {
        let counting = policy.test("many", metWhen: .compare(.fact("times"), .atLeast, 3))
        #expect(throws: (any Error).self) {
            try counting.assess(contact.answering("times", .number(number)))
        }
    }

    @Test func `a test may rest on another`() throws {
        let nested = policy.test("inner", metWhen: .fact("hurt")).test(
            "outer",
            metWhen: .all([.test("inner"), .fact("cold")])
        )
        let assessment = try nested.assess(contact.answering("hurt", .yes).answering("cold", .yes))
        #expect(assessment.result("outer") == .met)
        let other = try nested.assess(contact.answering("hurt", .no).answering("cold", .yes))
        #expect(other.result("outer") == .notMet)
    }
}
