import Reasoning
import Recognise
import Testing
import Vocabulary

@testable import Understand

struct PivotalTests {
    private let policy = PolicyBuilder().facts("a", "b", "c", "d").counts("times")
    private let contact = Contact.of(.adult())

    private func asked(_ criterion: Criterion, in contact: Contact? = nil) throws -> Set<FactID> {
        let probe = policy.test("probe", raisedBy: .always, metWhen: criterion)
        return Set(try probe.assess(contact ?? self.contact).asked)
    }

    @Test func `every fact that could change the result is asked for`() throws {
        #expect(try asked(.all([.fact("a"), .any([.fact("b"), .fact("c")])])) == ["a", "b", "c"])
    }

    @Test func `nothing is asked for once the result is certain`() throws {
        let criterion = Criterion.all([.fact("a"), .fact("b")])
        #expect(try asked(criterion, in: contact.answering("a", .no)).isEmpty)
        #expect(try asked(criterion, in: contact.answering("a", .yes)) == ["b"])
    }

    @Test func `a fact that changes nothing either way is not asked for`() throws {
        let either = Criterion.any([.all([.fact("a"), .fact("b")]), .all([.fact("a"), .not(.fact("b"))])])
        #expect(try asked(either) == ["a"])
    }

    @Test func `a fact that always holds one way round is not asked for`() throws {
        #expect(try asked(.any([.fact("a"), .not(.fact("a"))])).isEmpty)
    }

    @Test func `a number is asked for while it could reach its limit`() throws {
        let many = Criterion.any([.fact("a"), .compare(.fact("times"), .atLeast, 3)])
        #expect(try asked(many) == ["a", "times"])
        #expect(try asked(many, in: contact.answering("times", .number(2))) == ["a"])
        #expect(try asked(many, in: contact.answering("times", .number(3))).isEmpty)
    }

    @Test func `a number that no count can miss is not asked for`() throws {
        #expect(try asked(.compare(.fact("times"), .atLeast, 0)).isEmpty)
    }

    @Test func `an age is asked for where it decides and is not known`() throws {
        let aged = policy.counts(.age).test("probe", raisedBy: .always, metWhen: .all([.isChild, .fact("a")]))
        #expect(Set(try aged.assess(.of(Person("p1"))).asked) == ["a", .age])
        #expect(Set(try aged.assess(.of(.child())).asked) == ["a"])
        #expect(try aged.assess(.of(.adult())).asked.isEmpty)
    }

    @Test(arguments: [Answer.unknown, .refused, .notAsked])
    func `a fact that was answered with neither yes nor no is still asked for`(answer: Answer) throws {
        #expect(try asked(.fact("a"), in: contact.answering("a", answer)) == ["a"])
    }

    @Test func `the facts of a test on which another rests are asked for`() throws {
        let nested = policy.test("inner", raisedBy: .always, metWhen: .fact("b"))
            .test("outer", raisedBy: .always, metWhen: .all([.fact("a"), .test("inner")]))
        let question = try nested.assess(contact).question("b")
        #expect(question?.couldChange == ["inner: met", "outer: met"])
    }

    @Test func `a question names what it could change, how it is asked and why`() throws {
        let probe = policy.test("probe", raisedBy: .always, metWhen: .fact("a"))
        let joan = Person.adult().with { $0.name = PersonName(given: "Joan") }
        let question = try #require(try probe.assess(.of(joan)).questions.first)
        #expect(question.ask == "Is it a for Joan?")
        #expect(question.couldChange == ["probe: met"])
        #expect(question.because == ["It could change probe."])
        #expect(question.askOf == .observe)
    }
}

/// The questions of roles and referrals.
struct PivotalOutcomeTests {
    private let policy = PolicyBuilder().facts("a", "b", "c")
    private let contact = Contact.of(.adult())

    @Test func `a fact that could change a role is asked for, and names every role it could bring`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("a")), (.supporting, .fact("b"))])
        let assessment = try crew.assess(contact)
        #expect(assessment.question("a")?.couldChange == ["crew: primary", "crew: supporting"])
        #expect(assessment.question("b")?.couldChange == ["crew: supporting"])
        #expect(assessment.question("c") == nil)
    }

    @Test func `a later row asks for nothing once an earlier one holds`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("a")), (.supporting, .fact("b"))])
        #expect(try crew.assess(contact.answering("a", .yes)).asked.isEmpty)
        #expect(try crew.assess(contact.answering("a", .no)).asked == ["b"])
    }

    @Test func `a fact that could bring a referral or its recipient is asked for`() throws {
        let route = policy.consentNotNeeded().pathway(
            "way",
            to: "ward",
            diversions: [.init(to: "crew", when: .fact("b"))],
            when: .fact("a")
        )
        let assessment = try route.assess(contact)
        #expect(assessment.question("a")?.couldChange == ["referral way: crew", "referral way: ward"])
        #expect(assessment.question("b")?.couldChange == ["referral way: crew", "referral way: ward"])
        #expect(try route.assess(contact.answering("a", .no)).asked.isEmpty)
        #expect(try route.assess(contact.answering("a", .yes)).asked == ["b"])
    }

    @Test func `a test that is not in play asks nothing, through a role or a referral either`() throws {
        let quiet = policy.consentNotNeeded().test("quiet", metWhen: .fact("a"))
            .agency("crew", [(.primary, .test("quiet"))])
            .pathway("way", when: .test("quiet"))
        #expect(try quiet.assess(contact).questions.isEmpty)
        #expect(try quiet.assess(contact.answering("a", .unknown)).asked == ["a"])
    }

    @Test func `a fact about the contact is asked for once, about nobody`() throws {
        let shared = PolicyBuilder().facts("crime", about: .contact).facts("a")
            .test("duty", about: .contact, raisedBy: .always, metWhen: .fact("crime"))
            .test("help", raisedBy: .always, metWhen: .all([.fact("crime"), .fact("a")]))
        let assessment = try shared.assess(.of(.adult(), .adult("p2")))
        let questions = assessment.questions.filter { $0.fact == "crime" }
        #expect(questions.map(\.person) == [nil])
        #expect(questions.first?.couldChange == ["duty: met", "help: met"])
        #expect(questions.first?.ask == "Is it crime for anyone here?")
        #expect(Set(assessment.questions.filter { $0.fact == "a" }.map(\.person)) == ["p1", "p2"])
    }
}
