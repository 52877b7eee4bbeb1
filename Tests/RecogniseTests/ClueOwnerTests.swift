import Recognise
import Testing
import Vocabulary

/// Whose a clue of the narrative is.
struct ClueOwnerTests {
    private let joan = Person.named("p1", "Joan", "Pike")
    private let lee = Person.named("p2", "Lee", "Marsh")
    private let subject = Person.named("p1", "Joan", "Pike", .subject)

    private func owner(_ narrative: String, _ people: Person...) throws -> PersonID? {
        var told = try contact(narrative)
        told.people = people
        return try #require(try reading().words(of: told).clues.first).person
    }

    @Test(arguments: ["Lee was afraid.", "Mr Marsh was afraid.", "LEE MARSH was afraid."])
    func `a clue is that of the person whom its sentence names`(narrative: String) throws {
        #expect(try owner(narrative, joan, lee) == "p2")
        #expect(try owner(narrative, subject, lee) == "p2")
    }

    @Test func `a clue in a sentence that names nobody is that of the only subject`() throws {
        #expect(try owner("She was afraid.", subject, lee) == "p1")
    }

    @Test func `a clue in a sentence that names nobody is nobody's where there is not one subject`() throws {
        #expect(try owner("She was afraid.", joan, lee) == nil)
        #expect(try owner("She was afraid.", subject, .named("p3", "Ann", nil, .subject)) == nil)
    }

    @Test func `only the sentence of the clue tells whose it is`() throws {
        #expect(try owner("Lee opened the door. She was afraid.", subject, lee) == "p1")
        #expect(try owner("Lee opened the door. She was afraid.", joan, lee) == nil)
    }

    @Test(arguments: [("Lee said Joan was afraid.", "p1"), ("Joan saw that Lee was afraid.", "p2")])
    func `of two people whom the sentence names it is that of the one named last before it`(
        narrative: String,
        person: String
    ) throws {
        #expect(try owner(narrative, joan, lee) == PersonID(person))
        #expect(try owner(narrative, subject, lee) == PersonID(person))
    }

    @Test func `where all are named after it the clue is the only subject's, or else the first one's`() throws {
        #expect(try owner("Afraid of Lee was Joan.", subject, lee) == "p1")
        #expect(try owner("Afraid of Lee was Joan.", joan, lee) == "p2")
    }

    @Test func `a family name that two people share names neither`() throws {
        #expect(try owner("Pike was afraid.", joan, .named("p2", "Lee", "Pike")) == nil)
    }

    @Test func `a name within another word is not named`() throws {
        #expect(try owner("Joanna was afraid.", joan, lee) == nil)
    }

    @Test(arguments: ["'Joan' showed bruising.", "Joan's arm showed bruising.", "Joan\u{2019}s arm showed bruising."])
    func `a name is named by its possessive and in quotation marks`(narrative: String) throws {
        #expect(try owner(narrative, joan, lee) == "p1")
    }

    @Test(arguments: ["O'Brien was afraid.", "O\u{2019}Brien was afraid.", "Mary Ann was afraid."])
    func `a name of several parts is named by all of them`(narrative: String) throws {
        #expect(try owner(narrative, .named("p1", "Mary Ann", "O'Brien"), lee) == "p1")
    }

    @Test func `one part of a name of several parts names nobody`() throws {
        #expect(try owner("The van was there and she was afraid.", .named("p1", "Ida", "van Loon"), lee) == nil)
    }

    @Test func `nobody owns a clue where no people are recorded`() throws {
        #expect(try owner("Joan was afraid.") == nil)
    }
}
