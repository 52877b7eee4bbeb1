import Recognise
import Testing
import Vocabulary

/// People of whom a narrative speaks by what they are.
struct DescriptionTests {
    private let joan = Person.named("p1", "Joan", "Pike")
    private let craig = Person.named("p2", "Craig", "Pike")

    private func owner(_ narrative: String, _ change: (Contact) -> Contact) throws -> PersonID? {
        let told = change(try contact(narrative, joan, craig))
        return try #require(try reading(people: .few).words(of: told).clues.first).person
    }

    private func with(_ role: Role) -> (Contact) -> Contact {
        { contact in
            var copy = contact
            copy.people[1].roles = [role]
            return copy
        }
    }

    @Test(arguments: [("The son was afraid.", "p2"), ("The MUM was afraid.", "p1"), ("A parent was afraid.", "p1")])
    func `one is known by a relation, and by its other side`(narrative: String, person: String) throws {
        #expect(try owner(narrative) { $0.related("p2", "Son", of: "p1") } == PersonID(person))
        #expect(try owner(narrative) { $0 } == nil)
    }

    @Test func `a relation in words that the policy does not have is still known by them`() throws {
        #expect(try owner("The godson was afraid.") { $0.related("p2", "godson", of: "p1") } == "p2")
    }

    @Test(arguments: [(Role.victim, "The victim"), (.victim, "The injured  party"), (.caller, "Informant")])
    func `one is known by a role, which may have several words`(role: Role, words: String) throws {
        #expect(try owner(words + " was afraid.", with(role)) == "p2")
        #expect(try owner(words + " was afraid.", with(.witness)) == nil)
    }

    @Test func `what could be several people is nobody`() throws {
        let both = { (contact: Contact) in
            contact.related("p1", "sister", of: "p3").related("p2", "sister", of: "p3")
        }
        #expect(try owner("The sister was afraid.", both) == nil)
    }

    @Test func `one to whom something belongs is not the one who is so`() throws {
        let related = { (contact: Contact) in contact.related("p2", "son", of: "p1") }
        #expect(try owner("Joan in her son's house was afraid.", related) == "p1")
        #expect(try owner("Craig at Joan's house was afraid.", related) == "p2")
    }

    @Test func `one who tells in a sentence is passed over for another whom it names`() throws {
        #expect(try owner("Joan is well, says the caller, and was afraid.", with(.caller)) == "p2")
        #expect(try owner("Joan is well, the caller says, and was afraid.", with(.caller)) == "p1")
    }
}
