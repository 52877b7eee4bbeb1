import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Whether this place was met before.
struct EarlierPlaceTests {
    private let home = Location(line: "14 Mill Lane", postcode: "B14 7QH")
    private let policy = PolicyBuilder()

    private func holds(
        _ contact: Contact,
        _ atLeast: Int = 1,
        within span: Span? = nil,
        of person: PersonID? = "p1"
    ) throws -> Bool {
        try policy.holds(.atom(.contactsHere(atLeast, within: span)), of: person, in: contact)
    }

    private func here(_ place: Location?) -> Contact {
        Contact.of(.adult()).with { $0.location = place }
    }

    @Test(arguments: [
        Location(line: "14 Mill Lane", postcode: "B14 7QH"), Location(line: "14, MILL LANE.", postcode: "b147qh"),
        Location(line: " 14  Mill-Lane ", postcode: "B14 7QH", kind: "shop"),
    ])
    func `a place is known again whatever its case, white space and punctuation`(place: Location) throws {
        let contact = here(home).earlier(daysAgo: 3, people: ["p9"], places: [place])
        #expect(try holds(contact))
        #expect(try holds(contact, of: nil))
        #expect(try !holds(contact, 2))
    }

    @Test(arguments: [
        Location(line: "4 Mill Lane", postcode: "B14 7QH"), Location(line: "14 Mill Lane", postcode: "B14 7QJ"),
        Location(line: "14 Mill Lane"), Location(postcode: "B14 7QH"), Location(line: ".", postcode: "-"),
    ])
    func `another address is another place, and half an address is none`(place: Location) throws {
        #expect(try !holds(here(home).earlier(daysAgo: 3, places: [place])))
        #expect(try !holds(here(place).earlier(daysAgo: 3, places: [home])))
    }

    @Test func `two halves that are alike are no place`() throws {
        for half in [Location(line: "14 Mill Lane"), Location(postcode: "B14 7QH"), Location(line: ".", postcode: "-")]
        {
            #expect(try !holds(here(half).earlier(daysAgo: 3, places: [half])))
        }
        #expect(try !holds(here(nil).earlier(daysAgo: 3)))
    }

    @Test func `the home of somebody listed was met before, wherever this contact is`() throws {
        let resident = Person.adult().with { $0.home = home }
        let contact = Contact.of(.adult("p2"), resident).with {
            $0.location = Location(line: "1 Quay", postcode: "CF10")
        }
        #expect(try holds(contact.earlier(daysAgo: 3, people: ["p9"], places: [home])))
        #expect(try !holds(contact.earlier(daysAgo: 3, people: ["p1"])))
    }

    @Test func `an earlier contact counts once, and the present one not at all`() throws {
        let both = here(home).earlier(daysAgo: 3, places: [home, home])
        #expect(try !holds(both, 2))
        #expect(try holds(both.earlier(daysAgo: 5, places: [home]), 2))
        #expect(try !holds(here(home)))
    }

    @Test func `the window reaches back to its first day and no further, and never forward`() throws {
        #expect(try holds(here(home).earlier(daysAgo: 30, places: [home]), within: .days(30)))
        #expect(try !holds(here(home).earlier(daysAgo: 31, places: [home]), within: .days(30)))
        #expect(try !holds(here(home).earlier(daysAgo: 0, places: [home])))
        #expect(try !holds(here(home).earlier(daysAgo: -1, places: [home])))
    }
}
