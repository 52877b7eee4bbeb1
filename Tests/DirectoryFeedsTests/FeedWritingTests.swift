import DirectoryFeeds
import Notation
import Respond
import Testing
import Vocabulary

/// What is written can be read, and is the same.
struct FeedWritingTests {
    private static func id<Subject>(_ number: Int) -> Identifier<Subject> {
        Identifier("ac148810-d857-441c-9679-4000000000\(number + 10)")
    }

    private var full: DirectoryEntry {
        var entry = DirectoryEntry(
            id: Self.id(1),
            name: "Lantern",
            organisation: DirectoryOrganisation(
                id: Self.id(2),
                name: "Lantern Trust",
                summary: "A charity.",
                web: "https://lantern.example.org",
                email: "a@example.org"
            )
        )
        entry.summary = "Company."
        entry.web = "https://lantern.example.org/company"
        entry.eligibility = Eligibility(words: "Ring first.", youngest: 0.5, oldest: 99)
        entry.assured = CalendarDay(text: "2026-09-14")
        entry.modified = Instant(seconds: 1_790_000_000)
        entry.needs = [
            DirectoryNeed(
                id: Self.id(3),
                name: "Company",
                summary: "Nobody comes.",
                parent: Self.id(4),
                uri: "urn:need:1",
                taxonomy: DirectoryTaxonomy(id: Self.id(5), name: "Needs")
            )
        ]
        var hours = OpeningHours(id: Self.id(6))
        (hours.rhythm, hours.interval, hours.days) = (.monthly, 2, [RepeatDay(text: "-1FR")].compactMap(\.self))
        (hours.opens, hours.closes) = (DayTime(text: "09:00"), DayTime(text: "24:00"))
        (hours.validFrom, hours.validTo) = (CalendarDay(text: "2026-01-01"), CalendarDay(text: "2026-12-31"))
        (hours.begins, hours.monthDays, hours.words) = (
            CalendarDay(text: "2026-01-02"), [1, -1], "Not on bank holidays."
        )
        entry.hours = [hours]
        entry.areas = [ServedArea(id: Self.id(7), name: "Tarnholt", uri: "urn:area")]
        var place = DirectoryPlace(id: Self.id(8), location: Self.id(9), kind: .physical)
        (place.name, place.latitude, place.longitude) = ("The hall", 53.5, -1.25)
        place.addresses = [
            .init(
                id: Self.id(10),
                kind: .physical,
                line: "1 Tanner Row",
                city: "Tarnholt",
                region: "North",
                county: "",
                postcode: "YH1 1AA",
                country: "GB"
            )
        ]
        place.access = [.init(id: Self.id(11), words: "Level entrance.", web: "https://example.org/map")]
        entry.places = [place]
        entry.phones = [
            DirectoryPhone(
                id: Self.id(12),
                number: "01632 960 001",
                extensionNumber: "7",
                kind: "voice",
                words: "Office"
            )
        ]
        entry.languages = [SpokenLanguage(id: Self.id(13), name: "Polish", code: "pl")]
        entry.costs = [DirectoryCost(id: Self.id(14), option: "Adults", amount: 3.5, currency: "GBP", words: "a visit")]
        return entry
    }

    private func read(_ json: JSONValue) throws -> [DirectoryEntry] {
        var reader = FeedReader()
        try reader.read(Array(JSONText(json).compact.utf8), from: Source(name: "feed.json"))
        #expect(reader.feed.faults == [])
        return reader.feed.content.entries
    }

    @Test func `a whole service comes back as it was`() throws {
        #expect(try read(full.wholeService) == [full])
    }

    @Test func `a service at a place comes back as the service`() throws {
        let feed = DirectoryFeed(id: "county", revision: 1, imported: Instant(seconds: 0), isPublished: true)
        let placed = PlacedEntry(ListedEntry(full, from: feed), at: full.places[0])
        #expect(try read(placed.json(isWhole: true)) == [full])
    }

    @Test func `what is empty is left out, and nothing is null`() {
        let bare = DirectoryEntry(
            id: Self.id(1),
            name: "Lantern",
            organisation: DirectoryOrganisation(id: Self.id(2), name: "Lantern Trust")
        )
        let text = JSONText(bare.wholeService).compact
        #expect(
            text == #"{"id":"\#(bare.id)","name":"Lantern","status":"active","organization":"#
                + #"{"id":"\#(bare.organisation.id)","name":"Lantern Trust","description":"Lantern Trust"}}"#
        )
    }

    @Test func `a listed service is without what belongs to it`() {
        let text = JSONText(full.listedService).compact
        #expect(!text.contains("schedules") && !text.contains("attributes") && text.contains("Lantern Trust"))
    }

    @Test func `a need has the same id for its attribute each time`() {
        #expect(JSONText(full.wholeService).compact == JSONText(full.wholeService).compact)
    }
}
