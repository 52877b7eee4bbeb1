import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Words of the guidance that stand beside the assessment of one person.
struct PromptTests {
    private let policy = PolicyBuilder().facts("hurt").guidance("page", "entry", when: .fact("hurt"))
    private let joan = Person.adult().with { $0.name = PersonName(given: "Joan") }

    @Test func `a prompt names its page and entry and the person, and says why`() throws {
        let prompt = try #require(try policy.assess(.of(joan).answering("hurt", .yes)).prompts.first)
        #expect(prompt.page == "page")
        #expect(prompt.entry == "entry")
        #expect(prompt.person == "p1")
        #expect(prompt.prompt == "Think of Joan.")
        #expect(prompt.because == ["Joan: hurt."])
    }

    @Test(arguments: [Answer.no, .unknown, nil])
    func `a prompt is not shown unless its condition holds`(answer: Answer?) throws {
        let contact = Contact.of(joan).with { $0.answers["hurt", about: "p1"] = answer }
        #expect(try policy.assess(contact).prompts.isEmpty)
    }

    @Test func `a prompt is shown for each person whom it concerns, and for no one else`() throws {
        let people = Contact.of(joan, .adult("p2"), .adult("p3")).answering("hurt", .yes, about: "p3")
        #expect(try policy.assess(people).prompts.map(\.person) == ["p3"])
        #expect(try policy.assess(people.answering("hurt", .yes)).prompts.map(\.person) == ["p1", "p3"])
    }

    @Test func `an entry without a condition is only read`() throws {
        let read = PolicyBuilder().guidance("page", "entry", when: nil)
        #expect(try read.assess(.of(joan)).prompts.isEmpty)
    }

    @Test func `the prompts of a person stand in the order of the policy`() throws {
        let two = policy.guidance("other", "second", when: .always).guidance("last", "third", when: .fact("hurt"))
        let prompts = try two.assess(.of(joan).answering("hurt", .yes)).prompts
        #expect(prompts.map(\.entry) == ["entry", "second", "third"])
    }

    @Test func `a prompt may rest on what is only told late`() throws {
        let late = PolicyBuilder().feature("theft").harm("loss", features: ["theft"])
            .guidance("page", "entry", when: .atom(.harm(["loss"])))
        #expect(try late.assess(Contact.of(joan).feature("theft")).prompts.count == 1)
        #expect(try late.assess(.of(joan)).prompts.isEmpty)
    }
}
