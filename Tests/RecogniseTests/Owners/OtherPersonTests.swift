import Recognise
import Testing
import Vocabulary

/// Clues that the words give to somebody else: "her sister".
struct OtherPersonTests {
    private let joan = Person.named("p1", "Joan", nil, .subject)
    private let ann = Person.named("p2", "Ann")
    private let eve = Person.named("p3", "Eve")

    private func found(_ narrative: String, sisters: PersonID...) throws -> FoundClue {
        var told = try contact(narrative, joan, ann, eve)
        for sister in sisters { told = told.related(sister, "sister", of: "p1") }
        return try #require(try reading(people: .few).words(of: told).clues.first)
    }

    @Test(arguments: [
        ("Her sister was afraid.", FoundClue.Assertion.present), ("Her sister was afraid years ago.", .past),
        ("Her sister may have been afraid.", .possible), ("Her sister was not afraid.", .negated),
    ])
    func `a listed sister's clue is her own, held as the text holds it`(
        narrative: String,
        held: FoundClue.Assertion
    ) throws {
        let clue = try found(narrative, sisters: "p2")
        #expect(clue.person == "p2")
        #expect(clue.assertion == held)
    }

    @Test(arguments: ["Her sister was afraid.", "Her sister was afraid years ago.", "Her sister may have been afraid."])
    func `a sister who is not listed is somebody else, and the clue is nobody's`(narrative: String) throws {
        let clue = try found(narrative)
        #expect(clue.person == nil)
        #expect(clue.assertion == .otherPerson)
    }

    @Test func `one of two sisters is nobody in particular`() throws {
        let clue = try found("Her sister was afraid.", sisters: "p2", "p3")
        #expect(clue.person == nil)
        #expect(clue.assertion == .otherPerson)
    }

    @Test func `what is history by its meaning is a listed sister's present`() throws {
        let clue = try found("Her sister took an overdose years ago.", sisters: "p2")
        #expect(clue.person == "p2")
        #expect(clue.assertion == .present)
    }

    @Test func `a bare text knows no sister`() throws {
        let clue = try #require(try reading(people: .few).clues(in: "Her sister was afraid.").first)
        #expect(clue.person == nil)
        #expect(clue.assertion == .otherPerson)
    }
}
