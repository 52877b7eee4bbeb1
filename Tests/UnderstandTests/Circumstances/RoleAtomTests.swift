import Recognise
import Testing
import Vocabulary

@testable import Understand

struct RoleAtomTests {
    private let policy = PolicyBuilder().feature("harm").feature("cold", isHarmful: false)

    @Test func `a recorded role holds for the person who has it`() throws {
        let contact = Contact.of(.adult("p1", .victim, .witness), .adult("p2"))
        #expect(try policy.holds(.atom(.role(.victim)), in: contact))
        #expect(try policy.holds(.atom(.role(.witness)), in: contact))
        #expect(try !policy.holds(.atom(.role(.victim)), of: "p2", in: contact))
    }

    @Test func `a relationship gives its role to the one from whom it runs`() throws {
        let contact = Contact.of(.adult(), .adult("p2")).related("p1", "carer", of: "p2")
        #expect(try policy.holds(.atom(.role(.carer)), in: contact))
        #expect(try !policy.holds(.atom(.role(.carer)), of: "p2", in: contact))
    }

    @Test func `a relationship that is no role gives none`() throws {
        let contact = Contact.of(.adult(), .adult("p2")).related("p1", "neighbour", of: "p2")
        for role in Role.allCases {
            #expect(try !policy.holds(.atom(.role(role)), in: contact))
        }
    }

    @Test func `one who harms a child of the contact harms a child`() throws {
        let contact = Contact.of(.adult(), .child("p2")).feature("harm", about: "p2", by: "p1")
        #expect(try policy.holds(.atom(.harmsChild), in: contact))
        #expect(try !policy.holds(.atom(.harmsChild), of: "p2", in: contact))
    }

    @Test func `one who harms an adult or one of unknown age harms no child`() throws {
        for other in [Person.adult("p2"), Person("p2")] {
            let contact = Contact.of(.adult(), other).feature("harm", about: "p2", by: "p1")
            #expect(try !policy.holds(.atom(.harmsChild), in: contact))
        }
    }

    @Test func `a child who harms nobody else harms no child`() throws {
        let contact = Contact.of(.child()).feature("harm", about: "p1", by: "p1")
        #expect(try !policy.holds(.atom(.harmsChild), in: contact))
    }

    @Test func `what is not harmful harms no child`() throws {
        let contact = Contact.of(.adult(), .child("p2")).feature("cold", about: "p2", by: "p1")
        #expect(try !policy.holds(.atom(.harmsChild), in: contact))
    }
}
