import Recognise
import Testing
import Vocabulary

@testable import Understand

struct FeatureAtomTests {
    private let policy = PolicyBuilder().feature("theft").feature("noise").clue("shouting", features: ["noise"])
    private let theft = Contact.of(.adult(), .adult("p2")).feature("theft", about: "p1", by: "p2")

    @Test func `a feature about the person counts for that person alone`() throws {
        #expect(try policy.holds(.feature("theft"), in: theft))
        #expect(try !policy.holds(.feature("theft"), of: "p2", in: theft))
        #expect(try !policy.holds(.feature("noise"), in: theft))
    }

    @Test func `a feature that the person causes counts for the one who causes it`() throws {
        #expect(try policy.holds(.feature("theft", .caused), of: "p2", in: theft))
        #expect(try !policy.holds(.feature("theft", .caused), in: theft))
    }

    @Test func `a feature anywhere counts for everyone and for the contact`() throws {
        for person: PersonID? in ["p1", "p2", nil] {
            #expect(try policy.holds(.feature("theft", .anywhere), of: person, in: theft))
            #expect(try !policy.holds(.feature("noise", .anywhere), of: person, in: theft))
        }
    }

    @Test func `a feature about nobody is about no person and about no contact`() throws {
        let contact = Contact.of(.adult()).feature("theft", about: nil)
        #expect(try !policy.holds(.feature("theft"), in: contact))
        #expect(try !policy.holds(.feature("theft", .caused), of: nil, in: contact))
        #expect(try policy.holds(.feature("theft", .anywhere), in: contact))
    }

    @Test func `a clue suggests a feature, which is not recorded`() throws {
        let contact = Contact.of(.adult())
        #expect(try policy.holds(.feature("noise"), in: contact, clues: [.seen("shouting")]))
        #expect(try !policy.holds(.feature("noise", .recorded), in: contact, clues: [.seen("shouting")]))
        #expect(try policy.holds(.feature("noise", .recorded), in: contact.feature("noise")))
    }

    @Test(arguments: [FoundClue.Assertion.negated, .past, .possible, .otherPerson])
    func `a clue that is not present suggests nothing`(assertion: FoundClue.Assertion) throws {
        let clue = FoundClue.seen("shouting", of: "p1", assertion)
        #expect(try !policy.holds(.feature("noise"), in: .of(.adult()), clues: [clue]))
        #expect(try !policy.holds(.atom(.clue(["shouting"])), in: .of(.adult()), clues: [clue]))
    }

    @Test func `a clue about nobody suggests nothing and is nobody's`() throws {
        let clue = FoundClue.seen("shouting", of: nil)
        let assessment = try policy.assess(.of(.adult()), clues: [clue])
        #expect(assessment.features.isEmpty)
        #expect(try !policy.holds(.atom(.clue(["shouting"])), in: .of(.adult()), clues: [clue]))
    }

    @Test func `clues point to the recorded feature rather than add another`() throws {
        let contact = Contact.of(.adult(), .adult("p2")).feature("noise", about: "p1", by: "p2")
        let assessment = try policy.assess(contact, clues: [.seen("shouting"), .seen("shouting")])
        #expect(assessment.features.count == 1)
        #expect(assessment.features.first?.clues == [0, 1])
        #expect(assessment.features.first?.basis == .confirmed)
    }
}
