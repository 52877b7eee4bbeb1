import Recognise
import Testing
import Vocabulary

@testable import Understand

struct InPlayTests {
    private let policy = PolicyBuilder().facts("hurt", "asleep").feature("threat")
        .test("help", scope: .isAdult, raisedBy: .feature("threat"), metWhen: .all([.fact("hurt"), .fact("asleep")]))

    @Test(arguments: [Answer.yes, .no, .unknown, .refused, .notAsked])
    func `any answer to a fact of a test brings the test into play`(answer: Answer) throws {
        let assessment = try policy.assess(.of(.adult()).answering("hurt", answer))
        #expect(assessment.test("help") != nil)
    }

    @Test func `a test of which nothing is answered or raised is left out and asks nothing`() throws {
        let assessment = try policy.assess(.of(.adult()))
        #expect(assessment.tests.isEmpty)
        #expect(assessment.questions.isEmpty)
    }

    @Test func `an answer about one person leaves the test of another out`() throws {
        let contact = Contact.of(.adult(), .adult("p2")).answering("hurt", .yes)
        #expect(try policy.assess(contact).tests.map(\.person) == ["p1"])
    }

    @Test func `what raises a test brings it into play inside its scope`() throws {
        let assessment = try policy.assess(.of(.adult()).feature("threat"))
        #expect(assessment.result("help") == .unknown)
    }

    @Test func `what raises a test leaves it out where it does not concern the person`() throws {
        let assessment = try policy.assess(.of(.child()).feature("threat"))
        #expect(assessment.test("help") == nil)
    }

    @Test func `a scope that cannot be told does not keep a test out`() throws {
        let assessment = try policy.assess(.of(Person("p1")).feature("threat"))
        #expect(assessment.test("help") != nil)
    }

    @Test func `an answer brings a test into play outside its scope too`() throws {
        let assessment = try policy.assess(.of(.child()).answering("hurt", .yes))
        #expect(assessment.test("help") != nil)
    }

    @Test func `an answered fact of a grade brings the test into play`() throws {
        let graded = PolicyBuilder().facts("hurt", "badly")
            .test("help", metWhen: .fact("hurt"), grades: [.init(grade: "high", when: .fact("badly"))])
        #expect(try graded.assess(.of(.adult()).answering("badly", .unknown)).test("help") != nil)
    }

    @Test func `an answer about the contact brings its tests of persons into play for everyone`() throws {
        let shared = PolicyBuilder().facts("crime", about: .contact).test("help", metWhen: .fact("crime"))
        let contact = Contact.of(.adult(), .adult("p2")).answering("crime", .yes, about: nil)
        #expect(try shared.assess(contact).tests.map(\.person) == ["p1", "p2"])
    }

    @Test func `a test about the contact stands once and names nobody`() throws {
        let whole = PolicyBuilder().facts("crime", about: .contact).test(
            "duty",
            about: .contact,
            metWhen: .fact("crime")
        )
        let assessment = try whole.assess(.of(.adult(), .adult("p2")).answering("crime", .yes, about: nil))
        #expect(assessment.tests.map(\.person) == [nil])
    }
}

/// What a test that is not in play comes to for the rules that rest on it.
struct SetAsideTests {
    private let policy = PolicyBuilder().facts("hurt").test("help", metWhen: .not(.fact("hurt")))
        .agency("crew", [(.primary, .test("help"))])
        .agency("ward", [(.primary, .not(.test("help")))])

    @Test func `a test that is not in play reads as no in roles`() throws {
        let assessment = try policy.assess(.of(.adult()))
        #expect(assessment.part(of: "crew") == nil)
        #expect(assessment.part(of: "ward")?.role == .primary)
    }

    @Test func `a test in play that is met reads as yes in roles`() throws {
        let assessment = try policy.assess(.of(.adult()).answering("hurt", .no))
        #expect(assessment.part(of: "crew")?.role == .primary)
        #expect(assessment.part(of: "ward")?.role == AgencyRole.none)
    }

    @Test func `a test about the contact that is in play counts for every person`() throws {
        let shared = PolicyBuilder().facts("crime", about: .contact).test(
            "duty",
            about: .contact,
            metWhen: .fact("crime")
        )
        .agency("crew", [(.primary, .test("duty"))])
        let contact = Contact.of(.adult()).answering("crime", .yes, about: nil)
        #expect(try shared.assess(contact).part(of: "crew")?.role == .primary)
        #expect(try shared.assess(.of(.adult())).part(of: "crew") == nil)
    }

    @Test func `a test can be asked whether it is weighed`() throws {
        #expect(try policy.holds(.atom(.weighed("help")), in: .of(.adult()).answering("hurt", .unknown)))
        #expect(try !policy.holds(.atom(.weighed("help")), in: .of(.adult())))
    }
}
