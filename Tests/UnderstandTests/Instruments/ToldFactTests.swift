import Reasoning
import Recognise
import Testing
import Vocabulary

@testable import Understand

/// What an instrument tells of a person's facts.
struct ToldFactTests {
    private static let all: [RuleID] = ["q1", "q2", "q3"]
    private let policy = PolicyBuilder().facts("hurt").counts("signs")
        .instrument(counts: "signs", .yes(2, of: all), tells: "hurt")
        .test("harmed", metWhen: .fact("hurt"))
        .test("many", metWhen: .compare(.fact("signs"), .atLeast, 2))
    private let contact = Contact.of(.adult(), .adult("p2"))

    @Test func `a threshold that is reached tells its fact`() throws {
        let assessment = try policy.assess(contact.instrument(.yes, .yes))
        #expect(assessment.result("harmed") == .met)
        #expect(assessment.test("harmed")?.because == ["P1: hurt."])
        #expect(assessment.result("harmed", about: "p2") == nil)
    }

    @Test(arguments: [[Answer.no, .no, .no], [.yes, .no, .no], [.yes]])
    func `a threshold that is not reached or open leaves its fact unknown, and never makes it no`(
        answers: [Answer]
    ) throws {
        let given = contact.with {
            let pairs = zip(Self.all, answers).map { ($0, $1) }
            $0.instruments = [.init("set", about: "p1", answers: Dictionary(uniqueKeysWithValues: pairs))]
        }
        #expect(try policy.assess(given).result("harmed") == .unknown)
    }

    @Test func `the number of yes answers is told once every threshold is settled`() throws {
        #expect(try policy.assess(contact.instrument(.yes, .yes)).result("many") == .met)
        #expect(try policy.assess(contact.instrument(.yes, .no, .no)).result("many") == .notMet)
    }

    @Test func `the number of yes answers is not told while an open question could reach a threshold`() throws {
        #expect(try policy.assess(contact.instrument(.yes, .no)).result("many") == .unknown)
    }

    @Test(arguments: [(Answer.no, TestResult.Result.notMet), (.unknown, .unknown), (.refused, .unknown)])
    func `what the responder stated outranks what an instrument tells`(
        stated: Answer,
        result: TestResult.Result
    ) throws {
        let reached = contact.instrument(.yes, .yes).answering("hurt", stated)
        #expect(try policy.assess(reached).result("harmed") == result)
        let counted = contact.instrument(.yes, .yes).answering("signs", .number(1))
        #expect(try policy.assess(counted).result("many") == .notMet)
    }

    @Test func `what was stated about somebody else outranks nothing`() throws {
        let reached = contact.instrument(.yes, .yes).answering("hurt", .no, about: "p2")
        #expect(try policy.assess(reached).result("harmed") == .met)
        #expect(try policy.assess(reached).result("harmed", about: "p2") == .notMet)
    }

    @Test func `what an instrument tells is asked no more, and what it leaves open is`() throws {
        #expect(try policy.assess(contact.instrument(.yes, .yes)).question("hurt") == nil)
        #expect(try policy.assess(contact.instrument(.yes)).question("hurt") != nil)
    }

    @Test func `an instrument without thresholds tells nothing`() throws {
        let silent = PolicyBuilder().counts("signs").instrument(counts: "signs")
            .test("many", metWhen: .compare(.fact("signs"), .atLeast, 2))
        let assessment = try silent.assess(contact.instrument(.yes, .yes, .yes))
        #expect(assessment.instruments.first?.yes == 3)
        #expect(assessment.tests.isEmpty)
    }
}

struct SeveralInstrumentsTests {
    private static let all: [RuleID] = ["q1", "q2", "q3"]
    private let policy = PolicyBuilder().facts("hurt").counts("signs")
        .instrument(named: "one", counts: "signs", .yes(2, of: all), tells: "hurt")
        .instrument(named: "two", counts: "signs", .yes(2, of: all), tells: "hurt")
        .test("harmed", metWhen: .fact("hurt"))
        .test("three", metWhen: .compare(.fact("signs"), .atLeast, 3))
    private let contact = Contact.of(.adult(), .adult("p2"))

    @Test func `one that is reached tells the fact, in whatever order they were answered`() throws {
        for (first, second) in [("one", "two"), ("two", "one")] as [(InstrumentID, InstrumentID)] {
            let both = contact.instrument(named: first, .no, .no, .no).instrument(named: second, .yes, .yes)
            #expect(try policy.assess(both).result("harmed") == .met)
        }
    }

    @Test func `the first number that is settled is told`() throws {
        let open = contact.instrument(named: "one", .yes).instrument(named: "two", .yes, .yes, .yes)
        #expect(try policy.assess(open).result("three") == .met)
        let settled = contact.instrument(named: "one", .yes, .yes, .no).instrument(named: "two", .yes, .yes, .yes)
        #expect(try policy.assess(settled).result("three") == .notMet)
    }

    @Test func `each tells of the person whom it is about`() throws {
        let both = contact.instrument(named: "one", .yes, .yes).instrument(named: "one", about: "p2", .no, .no, .no)
        let assessment = try policy.assess(both)
        #expect(assessment.instruments.map(\.person) == ["p1", "p2"])
        #expect(assessment.result("harmed") == .met)
        #expect(assessment.result("harmed", about: "p2") == .unknown)
    }
}
