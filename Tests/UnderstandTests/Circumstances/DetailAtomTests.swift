import Recognise
import Testing
import Vocabulary

@testable import Understand

struct DetailAtomTests {
    private let policy = PolicyBuilder()
    private let bare = Contact.of(Person("p1"))

    private static let told: [Detail: @Sendable (inout Contact) -> Void] = [
        .narrative: { $0.narrative = "A call." },
        .location: { $0.location = Location(postcode: "B14 7QH") },
        .reference: { $0.reference = "HD-1" },
        .rationale: { $0.judgement = Judgement(grade: .low, rationale: "calm") },
        .name: { $0.people[0].name = PersonName(given: "Joan") },
        .born: { $0.people[0].birth = .aged(40) },
        .home: { $0.people[0].home = Location() },
        .voice: { $0.people[0].voice = "Leave me be." },
        .wishes: { $0.people[0].wishes = ["to stay"] },
        .consent: { $0.people[0].consent = Consent(.refused) },
        .school: { $0.people[0].school = "Mill Lane Primary" },
        .gp: { $0.people[0].gp = "Mill Lane Surgery" },
        .occupation: { $0.people[0].occupation = "teacher" },
        .spokenToAlone: { $0.people[0].spokenToAlone = false },
    ]

    @Test(arguments: told.keys.sorted { $0.rawValue < $1.rawValue })
    func `a detail holds where the document tells it, and nowhere else`(detail: Detail) throws {
        let tell = try #require(Self.told[detail])
        #expect(try policy.holds(.atom(.has(detail)), in: bare.with(tell)))
        #expect(try !policy.holds(.atom(.has(detail)), in: bare))
    }

    @Test func `every detail is tried here but the two that are tried apart`() {
        #expect(Set(Detail.allCases).subtracting(Self.told.keys) == [.relationships, .nothing])
    }

    @Test func `relationships are wanting only where there are several people`() throws {
        let two = Contact.of(.adult(), .adult("p2"))
        #expect(try policy.holds(.atom(.has(.relationships)), in: bare))
        #expect(try !policy.holds(.atom(.has(.relationships)), in: two))
        #expect(try policy.holds(.atom(.has(.relationships)), in: two.related("p1", "sister", of: "p2")))
    }

    @Test func `no document holds what no field could tell`() throws {
        let told = Self.told.values.reduce(bare) { $0.with($1) }
        #expect(try !policy.holds(.atom(.has(.nothing)), in: told))
    }

    @Test func `an agreement to one route is a record of consent`() throws {
        let contact = Contact.of(Person("p1").agreeing(to: "way", .refused))
        #expect(try policy.holds(.atom(.has(.consent)), in: contact))
    }

    @Test func `empty names and judgements without a reason tell nothing`() throws {
        let contact = bare.with {
            $0.people[0].name = PersonName(given: "")
            $0.judgement = Judgement(grade: .low)
            $0.location = Location(kind: "home")
        }
        for detail in [Detail.name, .rationale, .location] {
            #expect(try !policy.holds(.atom(.has(detail)), in: contact))
        }
    }
}
