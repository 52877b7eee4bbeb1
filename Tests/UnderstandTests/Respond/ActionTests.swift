import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ActionTests {
    private let policy = PolicyBuilder().facts("hurt").facts("crime", about: .contact).feature("theft").feature("noise")
    private let joan = Person.adult().with { $0.name = PersonName(given: "Joan") }

    private func action(
        _ addresses: Addresses = Addresses(),
        answers: String = "a need of {person}",
        in contact: Contact
    ) throws -> RecommendedAction? {
        try policy.action("visit", when: .fact("hurt"), addresses: addresses, answers: answers, clock: .hours(4))
            .assess(contact.answering("hurt", .yes)).actions.first
    }

    @Test func `an action is told with the person's name, its owner, its reason and its time`() throws {
        let found = try action(in: .of(joan))
        #expect(found?.action == "Do visit for Joan.")
        #expect(found?.owner == "police")
        #expect(found?.because == ["Joan: hurt."])
        #expect(found?.due == noon.adding(hours: 4))
    }

    @Test(arguments: [Answer.no, .unknown])
    func `an action is not called for unless its condition holds`(answer: Answer) throws {
        let visit = policy.action("visit", when: .fact("hurt"))
        #expect(try visit.assess(.of(joan).answering("hurt", answer)).actions.isEmpty)
    }

    @Test func `an action addresses the features that stand about the person, and no others`() throws {
        let addresses = Addresses(features: ["theft", "noise"])
        let contact = Contact.of(joan, .adult("p2")).feature("theft").feature("noise", about: "p2")
        #expect(try action(addresses, in: contact)?.addresses == "theft")
        #expect(try action(addresses, in: .of(joan))?.addresses.isEmpty == true)
    }

    @Test func `an action addresses what the policy says in words, and the features after it`() throws {
        let addresses = Addresses(features: ["theft"], words: "what {person} loses")
        #expect(try action(addresses, in: .of(joan))?.addresses == "what Joan loses")
        #expect(try action(addresses, in: .of(joan).feature("theft"))?.addresses == "what Joan loses: theft")
    }

    @Test func `an action answers the need that the policy names`() throws {
        #expect(try action(in: .of(joan))?.answers == "a need of Joan")
    }

    @Test func `an action quotes the person's first wish, without its full stop`() throws {
        let wishing = joan.with { $0.wishes = ["To stay in my home.", "To see my sister."] }
        #expect(try action(in: .of(wishing))?.answers == "a need of Joan, and the wish \"To stay in my home\"")
    }

    @Test func `the wish of somebody else is not quoted`() throws {
        let other = Person.adult("p2").with { $0.wishes = ["To be paid."] }
        #expect(try action(in: .of(joan, other))?.answers == "a need of Joan")
    }

    @Test func `an action about the contact stands once, about nobody, and addresses every feature`() throws {
        let visit = policy.action(
            "visit",
            about: .contact,
            when: .fact("crime"),
            addresses: Addresses(features: ["theft", "noise"])
        )
        let contact = Contact.of(joan, .adult("p2")).feature("theft").feature("noise", about: "p2")
        let actions = try visit.assess(contact.answering("crime", .yes, about: nil)).actions
        #expect(actions.map(\.about) == [nil])
        #expect(actions.first?.addresses == "theft and noise")
    }
}

struct AlertTests {
    private let policy = PolicyBuilder().facts("hurt").alert("watch", when: .fact("hurt"))

    @Test func `an alert is raised about the one for whom it holds, with its words and its reasons`() throws {
        let people = Contact.of(.adult(), .adult("p2")).answering("hurt", .yes, about: "p2")
        let alerts = try policy.assess(people).alerts
        #expect(alerts.map(\.about) == ["p2"])
        #expect(alerts.first?.because == ["Watch for p2.", "P2: hurt."])
    }

    @Test(arguments: [Answer.no, .unknown, nil])
    func `an alert is not raised unless its condition holds`(answer: Answer?) throws {
        let contact = Contact.of(.adult()).with { $0.answers["hurt", about: "p1"] = answer }
        #expect(try policy.assess(contact).alerts.isEmpty)
    }
}
