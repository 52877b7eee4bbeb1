import Reasoning
import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ReasonTests {
    private let policy = PolicyBuilder().facts("hurt", "cold").counts("times", .age).feature("theft").feature("noise")
        .vulnerability("frailty").control("visits").clue("falls")
    private let joan = Person.adult().with { $0.name = PersonName(given: "Joan") }

    private func because(
        _ criterion: Criterion,
        in contact: Contact? = nil,
        clues: [FoundClue] = []
    ) throws -> [String]? {
        try policy.test("probe", raisedBy: .always, metWhen: criterion)
            .assess(contact ?? .of(joan), clues: clues).test("probe")?.because
    }

    @Test func `a fact is told as it was answered, with the person's name`() throws {
        let contact = Contact.of(joan)
        #expect(try because(.fact("hurt"), in: contact.answering("hurt", .yes)) == ["Joan: hurt."])
        #expect(try because(.fact("hurt"), in: contact.answering("hurt", .no)) == ["Joan: not hurt."])
        #expect(try because(.fact("hurt"), in: contact) == ["Joan: hurt is not known."])
    }

    @Test func `a count is told with its number`() throws {
        let many = Criterion.compare(.fact("times"), .atLeast, 3)
        #expect(try because(many, in: .of(joan).answering("times", .number(4))) == ["Joan has times 4."])
        #expect(try because(many) == ["Joan: times is not known."])
    }

    @Test func `an age is told as known, uncertain or unknown`() throws {
        #expect(try because(.isAdult) == ["Joan is 40."])
        let uncertain = joan.with { $0.birth = .agedBetween(16, 20) }
        #expect(try because(.isAdult, in: .of(uncertain)) == ["Joan may be 16 or 20."])
        let grown = joan.with { $0.birth = .agedBetween(30, 35) }
        #expect(try because(.isAdult, in: .of(grown)) == ["Joan is 30 or 35."])
        #expect(try because(.isAdult, in: .of(joan.with { $0.birth = nil })) == ["The age of Joan is not known."])
    }

    @Test func `what decides is told and what makes no difference is not`() throws {
        let contact = Contact.of(joan).answering("hurt", .no).answering("cold", .yes)
        #expect(try because(.all([.fact("hurt"), .fact("cold")]), in: contact) == ["Joan: not hurt."])
        #expect(try because(.any([.fact("hurt"), .fact("cold")]), in: contact) == ["Joan: cold."])
    }

    @Test func `nothing is told twice`() throws {
        let twice = Criterion.all([.fact("hurt"), .any([.fact("hurt"), .fact("cold")])])
        #expect(try because(twice, in: .of(joan).answering("hurt", .yes)) == ["Joan: hurt."])
    }

    @Test func `features are told that stand, or that would have`() throws {
        let wanted = Criterion.atom(.feature(["theft", "noise"], .about))
        #expect(try because(wanted, in: .of(joan).feature("noise")) == ["Noise stands."])
        #expect(try because(wanted) == ["No theft or noise stands."])
    }

    @Test func `what the person causes is told apart from what stands about them`() throws {
        let contact = Contact.of(joan).feature("theft", about: "p2", by: "p1")
        #expect(try because(.feature("theft", .caused), in: contact) == ["Joan causes theft."])
        #expect(try because(.feature("theft", .caused)) == ["Joan causes no theft."])
    }

    @Test func `vulnerabilities, clues and roles are told`() throws {
        let frail = Contact.of(joan.with { $0.vulnerabilities = ["frailty"] })
        let frailty = Criterion.atom(.vulnerability(["frailty"], confirmedOnly: false))
        #expect(try because(frailty, in: frail) == ["Joan has frailty."])
        #expect(try because(frailty) == ["Joan has not frailty."])
        #expect(try because(.atom(.clue(["falls"])), clues: [.seen("falls")]) == ["There is falls."])
        #expect(try because(.atom(.clue(["falls"]))) == ["There is no falls."])
        #expect(try because(.atom(.role(.victim))) == ["Joan is not victim."])
    }

    @Test func `controls and consent are told`() throws {
        let visits = Contact.of(joan.consenting(.refused)).control("visits")
        #expect(try because(.atom(.reliedOn(["visits"])), in: visits) == ["Visits can be relied on."])
        #expect(try because(.atom(.reliedOn(["visits"]))) == ["No visits can be relied on."])
        #expect(try because(.atom(.control(["visits"], [.failed])), in: visits) == ["Visits is sound."])
        #expect(try because(.atom(.consent(nil, [.refused])), in: visits) == ["Consent is refused."])
    }

    @Test func `a test that another rests on is told by how it comes out`() throws {
        let nested = policy.test("inner", metWhen: .fact("hurt")).test(
            "outer",
            raisedBy: .always,
            metWhen: .test("inner")
        )
        let contact = Contact.of(joan)
        let words: [(Answer, String)] = [
            (.yes, "Inner is met."), (.no, "Inner is not met."), (.unknown, "Inner is open."),
        ]
        for (answer, told) in words {
            #expect(try nested.assess(contact.answering("hurt", answer)).test("outer")?.because == [told])
        }
    }
}
