import Recognise
import Testing
import Vocabulary

/// Clues that tell what another does to a person.
struct DoneToPersonTests {
    private let craig = Person.named("p2", "Craig", nil, .suspect)

    private func owner(_ narrative: String, _ people: Person...) throws -> PersonID? {
        var told = try contact(narrative)
        told.people = people
        var words = PeopleWords.few
        words.doneToPerson.insert("struck")
        let struck = ClueDefinition(
            term: Term(id: "struck", title: "struck", meaning: "", authority: Authority(source: "A small policy")),
            phrases: ["struck ... arm"]
        )
        let bruised = ClueDefinition(
            term: Term(id: "bruising", title: "bruises", meaning: "", authority: Authority(source: "A small policy")),
            phrases: ["bruis*"]
        )
        let reading = try ClueReading(clues: [struck, bruised], cues: [], people: words)
        return try #require(reading.words(of: told).clues.first).person
    }

    @Test(arguments: [Role.victim, .subject])
    func `it is that of the only victim or subject whom the sentence names, wherever they stand`(role: Role) throws {
        let joan = Person.named("p1", "Joan", nil, role)
        #expect(try owner("Joan says Craig left bruises.", joan, craig) == "p1")
        #expect(try owner("Craig left bruises on Joan.", joan, craig) == "p1")
        #expect(try owner("Joan was struck by Craig's arm.", joan, craig) == "p1")
    }

    @Test func `how somebody is goes by the nearest instead`() throws {
        var told = try contact("Joan says Craig was afraid.", .named("p1", "Joan", nil, .victim), craig)
        #expect(try reading(people: .few).words(of: told).clues.first?.person == "p2")
        told.narrative = "Joan says Craig left bruises."
        #expect(try reading(people: .few).words(of: told).clues.first?.person == "p1")
    }

    @Test func `of several victims it is the only subject's, where the sentence names them`() throws {
        let joan = Person.named("p1", "Joan", nil, .victim)
        let ann = Person.named("p3", "Ann", nil, .victim, .subject)
        #expect(try owner("Joan and Ann have bruises.", joan, ann) == "p3")
        #expect(try owner("Joan and Lee have bruises.", joan, ann, .named("p4", "Lee", nil, .victim)) == "p1")
    }

    @Test func `of two subjects it is that of the one within its words, or else the first`() throws {
        let joan = Person.named("p1", "Joan", nil, .subject)
        let ann = Person.named("p3", "Ann", nil, .subject)
        #expect(try owner("Joan saw that he struck Ann on the arm.", joan, ann, craig) == "p3")
        #expect(try owner("Joan and Ann have bruises.", joan, ann) == "p1")
        #expect(try owner("Ann and Joan have bruises.", joan, ann) == "p3")
    }

    @Test func `of several people of whom none is a victim it is the only subject's, or nobody's`() throws {
        let lee = Person.named("p4", "Lee", nil, .witness)
        #expect(try owner("Craig and Lee spoke of bruises.", .named("p1", "Joan", nil, .subject), craig, lee) == "p1")
        #expect(try owner("Craig and Lee spoke of bruises.", .named("p1", "Joan"), craig, lee) == nil)
    }
}
