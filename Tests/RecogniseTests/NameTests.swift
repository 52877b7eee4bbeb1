import Recognise
import Testing
import Vocabulary

struct NameTests {
    @Test func `a person is spoken of by both names`() {
        var person = Person("p1")
        person.name = PersonName(given: "Joan", family: "Pike")
        #expect(person.spokenName == "Joan Pike")
    }

    @Test(arguments: [
        (PersonName(given: "Joan"), "Joan"), (PersonName(family: "Pike"), "Pike"),
        (PersonName(given: "", family: "Pike"), "Pike"),
    ])
    func `a person of whom one name is known is spoken of by that one`(name: PersonName, spoken: String) {
        var person = Person("p1")
        person.name = name
        #expect(person.spokenName == spoken)
    }

    @Test(arguments: [nil, PersonName(), PersonName(given: "", family: "")])
    func `a person without a name is spoken of by the document's id`(name: PersonName?) {
        var person = Person("p1")
        person.name = name
        #expect(person.spokenName == "p1")
    }
}
