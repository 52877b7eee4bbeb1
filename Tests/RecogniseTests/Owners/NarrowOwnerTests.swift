import Recognise
import Testing
import Vocabulary

/// Sentences that name somebody who is not the one concerned.
struct NarrowOwnerTests {
    private let joan = Person.named("p1", "Joan", nil, .subject)

    private func owner(_ narrative: String, _ other: Person, tie: String? = nil) throws -> PersonID? {
        var told = try contact(narrative, joan, other)
        if let tie { told = told.related(other.id, tie, of: "p1") }
        return try #require(try reading(people: .few).words(of: told).clues.first).person
    }

    @Test func `what is done to a person is not that of a suspect whom the sentence names alone`() throws {
        #expect(try owner("Craig left bruises.", .named("p2", "Craig", nil, .suspect)) == "p1")
        #expect(try owner("Craig was afraid.", .named("p2", "Craig", nil, .suspect)) == "p2")
        #expect(try owner("Craig has bruises.", .named("p2", "Craig", nil, .victim)) == "p2")
    }

    @Test func `a clue in a sentence that names only one who tells is the only subject's`() throws {
        #expect(try owner("Lee reports an overdose.", .named("p2", "Lee", nil, .caller)) == "p1")
        #expect(try owner("Lee took an overdose.", .named("p2", "Lee", nil, .caller)) == "p2")
    }

    @Test(arguments: ["sister", "partner"])
    func `a word that both sides of a tie bear means the other side to the only subject`(tie: String) throws {
        #expect(try owner("The \(tie) was afraid.", .named("p2", "Ann"), tie: tie) == "p2")
    }
}
