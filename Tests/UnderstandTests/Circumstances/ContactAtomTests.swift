import Recognise
import Testing
import Vocabulary

@testable import Understand

/// The atoms that ask how the contact came about and how it was judged.
struct ContactAtomTests {
    private let policy = PolicyBuilder()
    private let contact = Contact.of(.adult())

    @Test func `a kind of contact holds for every person and for the contact`() throws {
        let custody = contact.with { $0.kind = .custody }
        for person: PersonID? in ["p1", nil] {
            #expect(try policy.holds(.atom(.kind([.call, .custody])), of: person, in: custody))
            #expect(try !policy.holds(.atom(.kind([.call, .patrol])), of: person, in: custody))
        }
    }

    @Test func `a grade holds where the responder gave it`() throws {
        let graded = contact.with { $0.judgement = Judgement(grade: .medium) }
        #expect(try policy.holds(.atom(.grade([.low, .medium])), in: graded))
        #expect(try !policy.holds(.atom(.grade([.high])), in: graded))
        #expect(try !policy.holds(.atom(.grade(Grade.allCases)), in: contact))
    }

    @Test func `whether somebody was spoken to alone holds only where it is recorded`() throws {
        for alone in [true, false] {
            let recorded = Contact.of(.adult().with { $0.spokenToAlone = alone })
            #expect(try policy.holds(.atom(.spokenToAlone(alone)), in: recorded))
            #expect(try !policy.holds(.atom(.spokenToAlone(!alone)), in: recorded))
            #expect(try !policy.holds(.atom(.spokenToAlone(alone)), in: contact))
        }
    }

    @Test func `labelling holds where words of the narrative label somebody, and the reason quotes them`() throws {
        let labelling = policy.alert("biased", about: .contact, when: .atom(.labelling))
        let raised = try labelling.assess(contact, labels: ["attention seeking", "attention seeking"])
        #expect(raised.alerts.first?.because.last == "The words \"attention seeking\" label.")
        #expect(try labelling.assess(contact).alerts.isEmpty)
    }

    @Test func `consent holds in the states that are listed`() throws {
        let refusing = Contact.of(.adult().consenting(.refused))
        #expect(try policy.holds(.atom(.consent(nil, [.refused, .withdrawn])), in: refusing))
        #expect(try !policy.holds(.atom(.consent(nil, [.given])), in: refusing))
        #expect(try policy.holds(.atom(.consent(nil, [.notAsked])), in: contact))
    }

    @Test func `consent to a route is that route's, and the general answer where it has none`() throws {
        let person = Person.adult().consenting(.refused).agreeing(to: "way", .given)
        #expect(try policy.holds(.atom(.consent("way", [.given])), in: .of(person)))
        #expect(try policy.holds(.atom(.consent("other", [.refused])), in: .of(person)))
        #expect(try policy.holds(.atom(.consent(nil, [.refused])), in: .of(person)))
    }

    @Test func `an answered fact holds whatever the answer, and only about the one who was asked`() throws {
        let asked = policy.facts("hurt").facts("crime", about: .contact)
        let people = Contact.of(.adult(), .adult("p2"))
        #expect(try asked.holds(.atom(.answered("hurt")), in: people.answering("hurt", .refused)))
        #expect(try !asked.holds(.atom(.answered("hurt")), of: "p2", in: people.answering("hurt", .refused)))
        #expect(try asked.holds(.atom(.answered("crime")), of: "p2", in: people.answering("crime", .no, about: nil)))
    }
}
