import Recognise
import Testing
import Vocabulary

@testable import Understand

/// How the answers to an instrument come out.
struct InstrumentResultTests {
    private let all: [RuleID] = ["q1", "q2", "q3"]

    private func result(_ when: YesCriterion, _ answers: [Answer?]) throws -> TestResult.Result? {
        let given = zip(all, answers).reduce(into: [RuleID: Answer]()) { $0[$1.0] = $1.1 }
        let contact = Contact.of(.adult()).with {
            $0.instruments = [AnsweredInstrument("set", about: "p1", answers: given)]
        }
        return try PolicyBuilder().instrument(when).assess(contact).instruments.first?.thresholds.first?.result
    }

    @Test(arguments: [Answer?.none, .unknown, .refused, .notAsked])
    func `a question that is not answered yes or no is open`(answer: Answer?) throws {
        let policy = PolicyBuilder().instrument(.yes(1, of: all))
        let found = try #require(
            try policy.assess(Contact.of(.adult()).instrument(.yes, .no, answer)).instruments.first
        )
        #expect([found.yes, found.no, found.open] == [1, 1, 1])
        #expect(found.instrument == "set")
        #expect(found.person == "p1")
    }

    @Test func `a threshold is reached on its number exactly, whatever is open`() throws {
        #expect(try result(.yes(2, of: all), [.yes, .yes, nil]) == .met)
        #expect(try result(.yes(3, of: all), [.yes, .yes, nil]) == .unknown)
        #expect(try result(.yes(3, of: all), [.yes, .yes, .yes]) == .met)
    }

    @Test func `a threshold is not reached once too few questions are left`() throws {
        #expect(try result(.yes(2, of: all), [.yes, .no, .no]) == .notMet)
        #expect(try result(.yes(2, of: all), [nil, .no, .no]) == .notMet)
        #expect(try result(.yes(2, of: all), [nil, nil, .no]) == .unknown)
    }

    @Test func `only the questions that a threshold names count for it`() throws {
        #expect(try result(.yes(1, of: ["q2", "q3"]), [.yes, .no, .no]) == .notMet)
        #expect(try result(.yes(1, of: ["q2", "q3"]), [.no, .no, .yes]) == .met)
    }

    @Test func `all, any and not are read as they say`() throws {
        let first = YesCriterion.yes(1, of: ["q1"])
        let second = YesCriterion.yes(1, of: ["q2"])
        #expect(try result(.all([first, second]), [.yes, .yes, nil]) == .met)
        #expect(try result(.all([first, second]), [.yes, .no, nil]) == .notMet)
        #expect(try result(.all([first, second]), [.yes, nil, nil]) == .unknown)
        #expect(try result(.any([first, second]), [.no, .yes, nil]) == .met)
        #expect(try result(.any([first, second]), [.no, .no, nil]) == .notMet)
        #expect(try result(.not(first), [.no, nil, nil]) == .met)
        #expect(try result(.not(first), [.yes, nil, nil]) == .notMet)
        #expect(try result(.not(first), [nil, nil, nil]) == .unknown)
    }

    @Test func `every threshold comes out by itself, in the order of the policy`() throws {
        let policy = PolicyBuilder().instrument(.yes(1, of: all), .yes(2, of: all))
        let found = try policy.assess(Contact.of(.adult()).instrument(.yes, .no, .no)).instruments.first
        #expect(found?.thresholds.map(\.id) == ["t1", "t2"])
        #expect(found?.thresholds.map(\.result) == [.met, .notMet])
    }

    @Test func `an instrument that nobody answered is not there`() throws {
        let policy = PolicyBuilder().instrument(.yes(1, of: all))
        #expect(try policy.assess(.of(.adult())).instruments.isEmpty)
    }

    @Test func `a threshold over a question that is not there is refused`() throws {
        let policy = PolicyBuilder().instrument(.yes(1, of: ["q4"]))
        #expect(throws: (any Error).self) { try policy.assessor() }
    }
}
