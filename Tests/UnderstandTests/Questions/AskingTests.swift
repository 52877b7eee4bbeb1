import Recognise
import Testing
import Vocabulary

@testable import Understand

/// From whom an answer is had without harming a person or the evidence.
struct AskingTests {
    private let policy = PolicyBuilder().facts("told", askOf: .person).facts("seen", askOf: .observe)
        .feature("assault").feature("theft").feature("cold", isHarmful: false)
        .with { $0.sexualFeatures = ["assault"] }
        .test("help", raisedBy: .always, metWhen: .all([.fact("told"), .fact("seen")]))

    private func question(_ fact: FactID = "told", in contact: Contact) throws -> Question? {
        try policy.assess(contact).question(fact)
    }

    private func askOf(in contact: Contact) throws -> AskOf? { try question(in: contact)?.askOf }

    @Test func `an adult is asked what is the person's to tell`() throws {
        let question = try question(in: .of(.adult()))
        #expect(question?.askOf == .person)
        #expect(question?.because == ["It could change help."])
    }

    @Test(arguments: AskOf.allCases.filter { $0 != .person })
    func `what is to be had elsewhere is asked of nobody else, for a child either`(askOf: AskOf) throws {
        let other = PolicyBuilder().facts("fact", askOf: askOf)
            .test("help", raisedBy: .always, metWhen: .fact("fact"))
        #expect(try other.assess(.of(.adult())).question("fact")?.askOf == askOf)
        #expect(try other.assess(.of(.child())).question("fact")?.askOf == askOf)
    }

    @Test func `a child is asked by a specialist, and the question says why`() throws {
        let question = try question(in: .of(.child()))
        #expect(question?.askOf == .specialist)
        #expect(question?.because.last == "P1 is a child.")
    }

    @Test func `one who may be a child is asked by a specialist`() throws {
        #expect(try askOf(in: .of(Person("p1", birth: .agedBetween(16, 20)))) == .specialist)
        #expect(try askOf(in: .of(Person("p1", birth: .agedBetween(18, 20)))) == .person)
        #expect(try askOf(in: .of(Person("p1"))) == .person)
    }

    @Test func `a complainant of a sexual offence is asked by a specialist, and the question says why`() throws {
        let question = try question(in: .of(.adult("p1", .victim)).feature("assault"))
        #expect(question?.askOf == .specialist)
        #expect(question?.because.last == "P1 complains of a sexual offence.")
    }

    @Test func `a victim of another offence and a bystander of a sexual one are asked themselves`() throws {
        #expect(try askOf(in: .of(.adult("p1", .victim)).feature("theft")) == .person)
        #expect(try askOf(in: .of(.adult("p1", .witness)).feature("assault")) == .person)
        let other = Contact.of(.adult("p1", .victim), .adult("p2")).feature("assault", about: "p2")
        #expect(try askOf(in: other) == .person)
    }

    @Test func `nobody is asked within earshot of the one who harms them`() throws {
        let son = Person.adult("p2").with { $0.name = PersonName(given: "Lee") }
        let question = try question(in: .of(.adult(), son).feature("theft", by: "p2"))
        #expect(question?.askOf == .person)
        #expect(question?.because.last == "Ask p1 out of earshot of Lee.")
    }

    @Test func `everyone who harms the person is named once`() throws {
        let contact = Contact.of(.adult(), .adult("p2"), .adult("p3"))
            .feature("theft", by: "p2").feature("assault", by: "p2").feature("theft", by: "p3")
        #expect(try question(in: contact)?.because.last == "Ask p1 out of earshot of p2 or p3.")
    }

    @Test func `a person is not kept from anyone who does not harm them`() throws {
        let people = Contact.of(.adult(), .adult("p2"))
        let harmless = [
            people.feature("cold", by: "p2"), people.feature("theft", about: "p2", by: "p2"),
            people.feature("theft", by: "p1"), people.feature("theft"),
        ]
        for contact in harmless {
            #expect(try question(in: contact)?.because == ["It could change help."])
        }
    }

    @Test func `what can be seen needs no asking apart`() throws {
        let contact = Contact.of(.adult(), .adult("p2")).feature("theft", by: "p2")
        #expect(try question("seen", in: contact)?.because == ["It could change help."])
    }
}
