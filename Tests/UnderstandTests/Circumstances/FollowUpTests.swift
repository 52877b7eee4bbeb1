import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Contacts after which nobody went back.
struct FollowUpTests {
    private let policy = PolicyBuilder().clue("worry")
    private let concern = Contact.of(.adult(), .adult("p2")).earlier(daysAgo: 10, concerns: ["worry"])

    private func isLeft(_ contact: Contact, _ atLeast: Int = 1) throws -> Bool {
        try policy.holds(
            .contacts(atLeast) {
                $0.concerns = ["worry"]
                $0.earlierOnly = true
                $0.notFollowedUp = true
            },
            in: contact
        )
    }

    @Test(arguments: [ContactKind.attended, .patrol, .partner, .custody, .frontDesk])
    func `a concern is followed up where somebody saw the person afterwards`(kind: ContactKind) throws {
        #expect(try isLeft(concern))
        #expect(try !isLeft(concern.earlier(daysAgo: 9, kind)))
    }

    @Test(arguments: [ContactKind.call, .online])
    func `another call is no follow-up`(kind: ContactKind) throws {
        #expect(try isLeft(concern.earlier(daysAgo: 9, kind)))
    }

    @Test(arguments: [0, -1, 10, 11])
    func `a visit with this contact, after it, with the concern or before it is no follow-up`(days: Int) throws {
        #expect(try isLeft(concern.earlier(daysAgo: days, .attended)))
    }

    @Test func `a visit to somebody else is no follow-up`() throws {
        #expect(try isLeft(concern.earlier(daysAgo: 9, .attended, people: ["p2"])))
        #expect(try !isLeft(concern.earlier(daysAgo: 9, .attended, people: ["p2", "p1"])))
    }

    @Test func `a visit follows up what came before it, and nothing after`() throws {
        let twice = concern.earlier(daysAgo: 9, .attended).earlier(daysAgo: 5, concerns: ["worry"])
        #expect(try isLeft(twice))
        #expect(try !isLeft(twice, 2))
    }

    @Test func `followed up or not, every contact counts where it is not asked`() throws {
        let seen = concern.earlier(daysAgo: 9, .attended)
        #expect(
            try policy.holds(
                .contacts(1) {
                    $0.concerns = ["worry"]
                    $0.earlierOnly = true
                },
                in: seen
            )
        )
    }
}
