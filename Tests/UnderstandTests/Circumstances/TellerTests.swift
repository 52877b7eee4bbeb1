import Recognise
import Testing
import Vocabulary

@testable import Understand

/// From whom the account of a contact comes, seen from the person p1.
struct TellerTests {
    private let policy = PolicyBuilder().feature("theft").feature("noise", isHarmful: false)
    private let subject = Person.adult("p1", .subject)

    private func told(by kind: Atom.Teller, _ contact: Contact) throws -> Bool {
        try policy.holds(.atom(.toldBy(kind)), in: contact)
    }

    private func reported(_ reporter: Reporter, _ people: Person...) -> Contact {
        Contact.of().with {
            $0.people = people
            $0.reporter = reporter
        }
    }

    @Test(arguments: [Role.caller, .witness])
    func `a suspect who tells is a possible cause`(role: Role) throws {
        #expect(try told(by: .possibleCause, .of(subject, .adult("p2", role, .suspect))))
        #expect(try !told(by: .possibleCause, .of(subject, .adult("p2", role))))
        #expect(try !told(by: .possibleCause, .of(subject, .adult("p2", .suspect))))
    }

    @Test func `one who causes something harmful about the person is a possible cause`() throws {
        let contact = Contact.of(subject, .adult("p2", .caller), .adult("p3"))
        #expect(try told(by: .possibleCause, contact.feature("theft", by: "p2")))
        #expect(try !told(by: .possibleCause, contact.feature("noise", by: "p2")))
        #expect(try !told(by: .possibleCause, contact.feature("theft", about: "p3", by: "p2")))
        #expect(try !told(by: .possibleCause, contact.feature("theft", by: "p3")))
    }

    @Test(arguments: [Role.carer, .parent, .household])
    func `one who looks after the person or lives there is close`(role: Role) throws {
        #expect(try told(by: .close, .of(subject, .adult("p2", .caller, role))))
        #expect(try !told(by: .possibleCause, .of(subject, .adult("p2", .caller, role))))
        #expect(try !told(by: .close, .of(subject, .adult("p2", .caller))))
    }

    @Test func `a relative is close, on whichever side the tie is written`() throws {
        let contact = Contact.of(subject, .adult("p2", .caller), .adult("p3"))
        #expect(try told(by: .close, contact.related("p2", "son", of: "p1")))
        #expect(try told(by: .close, contact.related("p1", "mother", of: "p2")))
        #expect(try !told(by: .close, contact.related("p2", "son", of: "p3")))
    }

    @Test func `everybody who told must be of the kind`() throws {
        let suspect = Person.adult("p2", .caller, .suspect)
        #expect(try !told(by: .possibleCause, .of(subject, suspect, .adult("p3", .witness))))
        #expect(try told(by: .possibleCause, .of(subject, suspect, .adult("p3", .witness, .suspect))))
    }

    @Test func `a person who called has been heard`() throws {
        let caller = Person.adult("p1", .subject, .caller, .suspect)
        #expect(try !told(by: .possibleCause, .of(caller)))
        #expect(try !told(by: .possibleCause, .of(caller, .adult("p2", .caller, .suspect))))
    }

    @Test func `nobody is known to have told it where nobody called or reported`() throws {
        for kind in Atom.Teller.allCases { #expect(try !told(by: kind, .of(subject, .adult("p2", .suspect, .carer)))) }
    }

    @Test(arguments: ["Lee Marsh", "lee marsh", "LEE", "Marsh"])
    func `a reporter is known by a whole name or a part of one, whatever its case`(name: String) throws {
        let lee = Person.adult("p2", .suspect).with { $0.name = PersonName(given: "Lee", family: "Marsh") }
        #expect(try told(by: .possibleCause, reported(Reporter(name: name), subject, lee)))
        #expect(try !told(by: .possibleCause, reported(Reporter(name: name + "s"), subject, lee)))
        #expect(try !told(by: .possibleCause, reported(Reporter(name: name), subject, .adult("p2", .suspect))))
    }

    @Test func `a reporter without a name is known by what they are in the contact or to somebody`() throws {
        let son = reported(Reporter(relation: "Son"), subject, .adult("p2", .suspect)).related("p2", "son", of: "p1")
        #expect(try told(by: .possibleCause, son))
        #expect(try !told(by: .possibleCause, son.with { $0.relationships = [] }))
        #expect(try !told(by: .possibleCause, son.with { $0.relationships[0].kind = "nephew" }))
        #expect(try !told(by: .possibleCause, son.with { $0.reporter?.name = "R. Shah" }))
        #expect(try told(by: .close, reported(Reporter(relation: "carer"), subject, .adult("p2", .carer))))
        #expect(try !told(by: .close, reported(Reporter(relation: "mother"), subject, .adult("p2", .carer))))
    }

    @Test(arguments: [
        Reporter(name: "R. Shah"), Reporter(relation: "neighbour"), Reporter(kind: .officer), Reporter(kind: .partner),
    ])
    func `where somebody who is not listed told it too, it is not the word of one side`(reporter: Reporter) throws {
        let suspect = Person.adult("p2", .caller, .suspect)
        #expect(try !told(by: .possibleCause, reported(reporter, subject, suspect)))
        for kind in [Reporter.Kind.public, .anonymous] {
            #expect(try told(by: .possibleCause, reported(Reporter(kind: kind), subject, suspect)))
        }
    }
}
