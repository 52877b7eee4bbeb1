import Recognise
import Testing
import Vocabulary

/// Whom the pronouns of a narrative stand for.
struct PronounTests {
    private let joan = Person.named("p1", "Joan")
    private let subject = Person.named("p1", "Joan", nil, .subject)
    private let craig = Person.named("p2", "Craig")
    private let lee = Person.named("p3", "Lee")

    private func owner(_ narrative: String, _ people: Person..., tie: Relationship? = nil) throws -> PersonID? {
        var told = try contact(narrative)
        told.people = people
        told.relationships = [tie].compactMap(\.self)
        return try #require(try reading(people: .few).words(of: told).clues.first).person
    }

    private let son = Relationship(from: "p2", to: "p1", kind: "son")

    @Test func `a pronoun is the one spoken of last who is known to be of its sex`() throws {
        #expect(try owner("Craig came, then Lee. He was afraid.", subject, craig, lee, tie: son) == "p2")
        #expect(try owner("Craig came, then Lee. They sat. He was afraid.", subject, craig, lee, tie: son) == "p2")
    }

    @Test func `where no sex is known it is the only subject before anybody else`() throws {
        #expect(try owner("Lee came. She was afraid.", subject, lee) == "p1")
        #expect(try owner("Lee came. They were afraid.", subject, lee) == "p1")
    }

    @Test func `without one subject it is the one spoken of last`() throws {
        #expect(try owner("Joan sat. Lee came. She was afraid.", joan, lee) == "p3")
        let two = Person.named("p3", "Lee", nil, .subject)
        #expect(try owner("Lee came. Joan sat. She was afraid.", subject, two) == "p1")
        #expect(try owner("Lee came. Joan sat. Lee left. They were afraid.", subject, two) == "p3")
    }

    @Test func `a pronoun never stands for one of the other sex`() throws {
        #expect(try owner("Craig came. She was afraid.", joan, craig, tie: son) == nil)
        #expect(try owner("Lee sat. Craig came. She was afraid.", joan, craig, lee, tie: son) == "p3")
        let boy = Person.named("p2", "Craig", nil, .subject)
        #expect(try owner("Lee came. She was afraid.", boy, lee, tie: son) == "p3")
    }

    @Test func `a pronoun before anybody was spoken of is nobody's where there is no subject`() throws {
        #expect(try owner("She was afraid of Lee.", joan, lee) == "p3")
        #expect(try owner("She was afraid. Lee came.", joan, lee) == nil)
    }

    @Test func `one who only tells is passed over, unless the harm is theirs`() throws {
        let caller = Person.named("p3", "Lee", nil, .caller)
        #expect(try owner("Joan is at home. Lee said that she was afraid.", joan, caller) == "p1")
        let harmed = Person.named("p3", "Lee", nil, .caller, .victim)
        #expect(try owner("Joan is at home. Lee said that she was afraid.", joan, harmed) == "p3")
        #expect(try owner("Joan is at home. Lee saw that she was afraid.", joan, caller) == "p3")
    }

    @Test func `one to whom something belongs is not whom a pronoun stands for`() throws {
        #expect(try owner("Joan sat. Lee's dog came. She was afraid.", joan, lee) == "p1")
        #expect(try owner("Joan sat. Lee came. She was afraid.", joan, lee) == "p3")
    }
}
