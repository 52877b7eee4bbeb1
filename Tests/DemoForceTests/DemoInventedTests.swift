import DemoForce
import Notation
import Testing

struct DemoInventedTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    /// Letters with which no postcode of the United Kingdom begins.
    private static let unassigned: Set<String> = ["YH", "YV", "YW"]

    private static let realPlaces = [
        "London", "Manchester", "Birmingham", "Leeds", "Liverpool", "Bristol", "Sheffield", "Newcastle", "Nottingham",
        "Leicester", "Cardiff", "Swansea", "Bradford", "Hull", "Rochdale", "Rotherham", "Oxford", "Croydon", "Ipswich",
        "Soham", "Telford", "Yorkshire", "Lancashire", "Merseyside", "Cumbria", "Humberside", "Northumbria",
        "Cleveland",
    ]

    private static let realPeople = [
        "Fiona Pilkington", "Bijan Ebrahimi", "Victoria Climbie", "Peter Connelly", "Arthur Labinjo-Hughes",
        "Star Hobson", "Daniel Pelka", "Clare Wood", "Sarah Everard", "Stephen Lawrence", "Banaz Mahmod",
        "Shafilea Ahmed", "Sara Sharif", "Joan Collins", "Bob Marley", "Alan Turing", "Gary Barlow", "Ryan Giggs",
    ]

    @Test func `no postcode could be anybody's`() {
        for household in force.households {
            #expect(Self.unassigned.contains(String(household.postcode.prefix(2))))
            #expect(household.postcode.split(separator: " ").map(\.count) == [3, 3])
        }
    }

    @Test func `no real place stands in an address or a narrative`() {
        let text = force.households.map(\.line) + force.contacts.map(\.narrative) + force.districts.map(\.name)
        for place in Self.realPlaces { #expect(!text.contains { $0.contains(place) }, "\(place)") }
    }

    @Test func `nobody is called as somebody who was in the news`() {
        let names = Set(force.people.map(\.name) + force.staff.map(\.name))
        for name in Self.realPeople { #expect(!names.contains(name), "\(name)") }
    }

    @Test func `no gap is left in a narrative`() {
        #expect(force.contacts.allSatisfy { !$0.narrative.isEmpty })
        let gaps = force.contacts.filter { $0.narrative.utf8.contains { "{}[]|".utf8.contains($0) } }
        #expect(gaps.map(\.story) == [])
    }

    @Test func `narratives differ from each other`() {
        #expect(Set(force.contacts.map(\.narrative)).count > force.contacts.count * 9 / 10)
    }

    @Test func `labels are rare, and there to be found`() {
        let labelled = force.contacts.count { contact in
            contact.narrative.contains("regular customer") || contact.narrative.contains("Time wasting")
        }
        #expect((1...30).contains(labelled))
    }
}
