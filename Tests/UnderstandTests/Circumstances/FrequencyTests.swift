import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Whether contacts with a person come more often than before.
struct FrequencyTests {
    private let policy = PolicyBuilder()
    private let contact = Contact.of(.adult(), .adult("p2"))

    private func isMoreOften(_ atLeast: Int = 2, _ daysAgo: Int..., people: [PersonID] = ["p1"]) throws -> Bool {
        let all = daysAgo.reduce(contact) { $0.earlier(daysAgo: $1, people: people) }
        return try policy.holds(.atom(.moreOften(atLeast, recent: .days(10), within: .days(30))), in: all)
    }

    @Test func `there must be so many lately, this one counted`() throws {
        #expect(try isMoreOften(2, 5))
        #expect(try !isMoreOften(3, 5))
        #expect(try isMoreOften(1))
    }

    @Test func `and more than in the rest of the longer span`() throws {
        #expect(try isMoreOften(2, 5, 15))
        #expect(try !isMoreOften(2, 5, 15, 20))
        #expect(try isMoreOften(2, 5, 6, 15, 20))
    }

    @Test func `each span reaches back to its first day and no further`() throws {
        #expect(try isMoreOften(2, 10))
        #expect(try !isMoreOften(2, 11))
        #expect(try !isMoreOften(2, 5, 15, 30))
        #expect(try isMoreOften(2, 5, 15, 31))
    }

    @Test func `contacts with somebody else do not count`() throws {
        #expect(try !isMoreOften(2, 5, people: ["p2"]))
        #expect(try isMoreOften(2, 5, people: ["p2", "p1"]))
    }
}
