import Recognise
import Testing
import Vocabulary

@testable import Understand

/// The atoms that can only be told once the tests, referrals and harms are.
struct LateAtomTests {
    private let policy = PolicyBuilder().facts("hurt", "badly", "cold").feature("theft").consentNotNeeded()
        .test(
            "help",
            metWhen: .fact("hurt"),
            grades: [.init(grade: "high", when: .fact("badly")), .init(grade: "low", when: .always)]
        )
        .harm("loss", features: ["theft"])
        .pathway("way", when: .test("help"))
    private let contact = Contact.of(.adult(), .adult("p2"))

    @Test func `a grade holds where the test is met with it`() throws {
        let high = contact.answering("hurt", .yes).answering("badly", .yes)
        #expect(try policy.holds(.atom(.graded("help", "high")), in: high))
        #expect(try !policy.holds(.atom(.graded("help", "low")), in: high))
        #expect(try !policy.holds(.atom(.graded("help", "high")), of: "p2", in: high))
        #expect(try !policy.holds(.atom(.graded("help", "high")), in: high.answering("hurt", .no)))
    }

    @Test func `a harm holds for the person to whom it may come, and for the contact`() throws {
        let stolen = contact.feature("theft")
        for person: PersonID? in ["p1", nil] {
            #expect(try policy.holds(.atom(.harm(["loss"])), of: person, in: stolen))
            #expect(try policy.holds(.atom(.harm([])), of: person, in: stolen))
            #expect(try !policy.holds(.atom(.harm(["other"])), of: person, in: stolen))
        }
        #expect(try !policy.holds(.atom(.harm([])), of: "p2", in: stolen))
    }

    @Test func `a referral holds for the person whom it is about, and for the contact`() throws {
        let hurt = contact.answering("hurt", .yes)
        for person: PersonID? in ["p1", nil] {
            #expect(try policy.holds(.atom(.referral(["way"])), of: person, in: hurt))
            #expect(try !policy.holds(.atom(.referral(["other"])), of: person, in: hurt))
        }
        #expect(try !policy.holds(.atom(.referral([])), of: "p2", in: hurt))
    }

    @Test func `asking holds while a question is open about the person`() throws {
        let open = contact.answering("hurt", .unknown)
        #expect(try policy.holds(.atom(.asks), in: open))
        #expect(try policy.holds(.atom(.asks), of: nil, in: open))
        #expect(try !policy.holds(.atom(.asks), of: "p2", in: open))
        #expect(try !policy.holds(.atom(.asks), in: contact.answering("hurt", .no)))
    }

    @Test func `a harm that nothing answers remains, and one that an action answers does not`() throws {
        let stolen = contact.feature("theft")
        let answered = policy.action("stop", when: .feature("theft"), addresses: Addresses(features: ["theft"]))
        #expect(try policy.holds(.atom(.remaining), in: stolen))
        #expect(try policy.holds(.atom(.remaining), of: nil, in: stolen))
        #expect(try !policy.holds(.atom(.remaining), of: "p2", in: stolen))
        #expect(try !answered.holds(.atom(.remaining), in: stolen))
    }

    @Test func `anyone asks each person in turn`() throws {
        let cold = contact.answering("cold", .yes, about: "p2")
        #expect(try policy.holds(.atom(.anyone(.fact("cold"))), of: nil, in: cold))
        let both = Criterion.all([.fact("cold"), .fact("badly")])
        let apart = cold.answering("badly", .yes)
        #expect(try !policy.holds(.atom(.anyone(both)), of: nil, in: apart))
        #expect(try policy.holds(.atom(.anyone(both)), of: nil, in: apart.answering("badly", .yes, about: "p2")))
    }

    @Test func `anyone can ask what is told late`() throws {
        let criterion = Criterion.atom(.anyone(.all([.atom(.harm([])), .fact("cold")])))
        let cold = contact.answering("cold", .yes)
        #expect(try policy.holds(criterion, of: nil, in: cold.feature("theft")))
        #expect(try !policy.holds(criterion, of: nil, in: cold.feature("theft", about: "p2")))
    }

    @Test func `nobody is anyone where no people are recorded`() throws {
        #expect(try !policy.holds(.atom(.anyone(.always)), of: nil, in: .of()))
        #expect(try policy.holds(.atom(.anyone(.always)), of: nil, in: contact))
    }
}
