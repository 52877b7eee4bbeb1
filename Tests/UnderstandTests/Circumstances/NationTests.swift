import Recognise
import Testing
import Vocabulary

@testable import Understand

struct NationTests {
    private let policy = PolicyBuilder().with { $0.nations = NationsByPostcode(areas: ["CF": .wales, "LL": .wales]) }
    private let inWales = Criterion.atom(.nation(.wales))

    private func contact(home: Location?, place: Location? = nil) -> Contact {
        Contact.of(.adult().with { $0.home = home }).with { $0.location = place }
    }

    @Test(arguments: ["CF10 1EP", "cf10 1ep", "LL11 1AA"])
    func `a postcode of Wales puts a person under the law of Wales`(postcode: String) throws {
        #expect(try policy.holds(inWales, in: contact(home: Location(postcode: postcode))))
    }

    @Test(arguments: ["B14 7QH", "C1 1AA", "CFX1 1AA", ""])
    func `any other postcode leaves a person under the law of England`(postcode: String) throws {
        #expect(try !policy.holds(inWales, in: contact(home: Location(postcode: postcode))))
    }

    @Test func `a stated nation outweighs the postcode`() throws {
        #expect(try policy.holds(inWales, in: contact(home: Location(postcode: "B14 7QH", nation: .wales))))
        #expect(try !policy.holds(inWales, in: contact(home: Location(postcode: "CF10 1EP", nation: .england))))
    }

    @Test func `where a person lives outweighs where they are found`() throws {
        let wales = Location(postcode: "CF10 1EP")
        let england = Location(postcode: "B14 7QH")
        #expect(try policy.holds(inWales, in: contact(home: wales, place: england)))
        #expect(try !policy.holds(inWales, in: contact(home: england, place: wales)))
    }

    @Test func `a person without a postcode is under the law of the place where they are found`() throws {
        let place = Location(postcode: "CF10 1EP")
        #expect(try policy.holds(inWales, in: contact(home: Location(line: "14 Mill Lane"), place: place)))
        #expect(try policy.holds(inWales, of: nil, in: contact(home: nil, place: place)))
        #expect(try !policy.holds(inWales, in: contact(home: nil)))
    }
}

struct LawTests {
    private let policy = PolicyBuilder().facts("hurt").with { $0.nations = NationsByPostcode(areas: ["CF": .wales]) }
        .test("help", metWhen: .fact("hurt"), law: laws)

    private static let old = Authority(source: "The old Act")
    private static let new = Authority(source: "The new Act")
    private static let welsh = Authority(source: "The Welsh Act")
    private static let laws = [
        LegalRule(nations: [.england], period: Period(from: today.adding(days: -9), to: today), authority: old),
        LegalRule(nations: [.england], period: Period(from: today.adding(days: 1)), authority: new),
        LegalRule(nations: [.wales], period: Period(from: today.adding(days: -9)), authority: welsh),
    ]

    private func sources(days: Int = 0, postcode: String? = nil) throws -> [Authority]? {
        var contact = Contact.of(.adult().with { $0.home = Location(postcode: postcode) }).answering("hurt", .yes)
        contact.at = noon.adding(days: days)
        return try policy.assess(contact).test("help")?.source
    }

    @Test func `a test names the law of the day, and then its own authority`() throws {
        #expect(try sources() == [Self.old, .small])
        #expect(try sources(days: 1) == [Self.new, .small])
        #expect(try sources(days: -10) == [.small])
    }

    @Test func `a test names the law of the person's nation`() throws {
        #expect(try sources(postcode: "CF10 1EP") == [Self.welsh, .small])
        #expect(try sources(postcode: "B14 7QH") == [Self.old, .small])
    }

    @Test func `a referral names the law of the day and of the nation`() throws {
        let route = policy.consentNotNeeded().pathway("way", when: .fact("hurt"), lawful: Self.laws)
        let contact = Contact.of(.adult()).answering("hurt", .yes)
        let welsh = contact.with { $0.people[0].home = Location(nation: .wales) }
        #expect(try route.assess(contact).referral("way")?.lawful == [Self.old])
        #expect(try route.assess(welsh).referral("way")?.lawful == [Self.welsh])
    }
}
