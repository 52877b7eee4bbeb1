import DirectoryFeeds
import Notation
import Respond
import Testing
import Vocabulary

/// What is read of a feed, and what of it is named as bad.
struct FeedReaderTests {
    private static func id(_ number: Int) -> String { "ac148810-d857-441c-9679-4000000000\(number + 10)" }

    private static let organisation =
        #""organization": {"id": "\#(id(0))", "name": "Lantern Trust", "description": "A charity."}"#

    private static func service(_ number: Int = 1, _ more: String = "", status: String? = "active") -> String {
        let state = status.map { #""status": "\#($0)", "# } ?? ""
        return
            #"{"id": "\#(id(number))", "name": "Lantern \#(number)", \#(state)\#(organisation)\#(more.isEmpty ? "" : ", " + more)}"#
    }

    private func read(_ files: String...) throws -> ReadFeed {
        var reader = FeedReader()
        for (index, text) in files.enumerated() {
            try reader.read(Array(text.utf8), from: Source(name: "\(index).json"))
        }
        return reader.feed
    }

    private func entry(_ more: String) throws -> DirectoryEntry {
        let feed = try read(Self.service(1, more))
        #expect(feed.faults == [])
        return try #require(feed.content.entries.first)
    }

    @Test(arguments: [
        service(), "[\(service())]", #"{"contents": [\#(service())]}"#,
        #"{"id": "\#(id(9))", "location": {"id": "\#(id(8))", "location_type": "virtual"}, "service": \#(service())}"#,
        #"{"id": "\#(id(0))", "name": "Lantern Trust", "description": "A charity.", "services": [\#(service())]}"#,
    ])
    func `a service is read in whatever it is nested`(text: String) throws {
        let feed = try read(text)
        #expect(feed.isWhole && feed.services == 1)
        #expect(feed.content.entries.map(\.name) == ["Lantern 1"])
        #expect(feed.content.entries.first?.organisation.name == "Lantern Trust")
    }

    @Test func `a service within its organisation need not repeat it`() throws {
        let bare = #"{"id": "\#(Self.id(1))", "name": "Lantern 1", "status": "active"}"#
        let text =
            #"{"id": "\#(Self.id(0))", "name": "Lantern Trust", "description": "A charity.", "services": [\#(bare)]}"#
        #expect(try read(text).content.entries.first?.organisation.id.text == Self.id(0))
        #expect(try read(bare).faults.first?.problem == "'organization' is missing")
    }

    @Test func `a service at several places is one entry`() throws {
        func placed(_ place: Int) -> String {
            #"{"id": "\#(Self.id(place))", "location": {"id": "\#(Self.id(place + 10))", "location_type": "physical"}, "service": \#(Self.service())}"#
        }
        let feed = try read("[\(placed(5)), \(placed(6))]")
        #expect(feed.isWhole)
        #expect(feed.content.entries.map(\.places.count) == [2])
    }

    @Test func `a service that is listed twice is a fault`() throws {
        let feed = try read("[\(Self.service(1)), \(Self.service(2)), \(Self.service(1))]")
        #expect(feed.faults.map(\.place) == ["[2]"])
        #expect(feed.faults.first?.problem == "the same id stands at [0] already")
    }

    @Test func `each bad service is named, and those beside it are read`() throws {
        let feed = try read(
            "[\(Self.service(1)),\n\(Self.service(2, status: nil)),\n\(Self.service(3, status: "open"))]"
        )
        #expect(feed.faultCount == 2 && feed.services == 3 && !feed.isWhole)
        #expect(feed.content.entries.map(\.name) == ["Lantern 1"])
        #expect(feed.faults.map(\.line) == [2, 3])
        #expect(feed.faults.map(\.field) == ["[1]", "[2].status"])
        let words = try #require(feed.faults.last?.words)
        #expect(
            words.hasPrefix(
                "0.json:3: [2] (id \(Self.id(3))): status: 'open' is not a status of Open Referral; use one of: active"
            )
        )
    }

    @Test func `more faults than are told are counted`() throws {
        let bad = (0..<30).map { Self.service($0, status: nil) }.joined(separator: ",")
        let feed = try read("[\(bad)]")
        #expect((feed.faults.count, feed.faultCount) == (20, 30))
    }

    @Test(arguments: [
        (#""minimum_age": "12""#, "minimum_age"), (#""minimum_age": 900"#, "minimum_age"),
        (#""url": "www.example.org""#, "url"),
        (#""url": "javascript:alert(1)""#, "url"), (#""url": "https://example.org/café""#, "url"),
        (#""url": "https://example.org/%zz""#, "url"), (#""email": "nobody""#, "email"),
        (#""description": 7"#, "description"),
        (#""schedules": {}"#, "schedules"), (#""schedules": [{"id": "x"}]"#, "schedules[0].id"),
        (#""schedules": [{"id": "\#(id(3))", "byday": "MO,XX"}]"#, "schedules[0].byday"),
        (#""phones": [{"id": "\#(id(3))", "number": "none"}]"#, "phones[0]"),
        (#""minimum_age": 20, "maximum_age": 10"#, ""),
    ])
    func `a member that is not as the standard has it is named`(more: String, field: String) throws {
        let feed = try read(Self.service(1, more))
        #expect(feed.faults.map(\.field) == [field])
    }

    @Test func `members that nobody knows and null are left aside`() throws {
        let entry = try entry(#""program": {"id": 7}, "alternate_name": null, "minimum_age": null"#)
        #expect((entry.alternateName, entry.eligibility) == (nil, Eligibility()))
    }

    @Test func `of contacts the post and the number are kept, and no name`() throws {
        let contact =
            #"{"id": "\#(Self.id(3))", "name": "Ann Other", "title": "Reception", "email": "ann@example.org", "phones": [{"id": "\#(Self.id(4))", "number": "01632 960 001"}]}"#
        let entry = try entry(#""contacts": [\#(contact)]"#)
        #expect(entry.phones.map(\.number) == ["01632 960 001"])
        #expect(entry.phones.map(\.words) == ["Reception"])
        #expect(!String(describing: entry).contains("Ann"))
        #expect(entry.phones.first?.dialled == "01632960001")
    }

    @Test func `hours and needs are read`() throws {
        let hours =
            #"{"id": "\#(Self.id(3))", "freq": "WEEKLY", "byday": "MO, 2tu", "opens_at": "09:00:00", "closes_at": "17:00", "valid_from": "2026-01-01T00:00:00"}"#
        let term =
            #"{"id": "\#(Self.id(5))", "name": "Debt", "description": "Debts.", "taxonomy": "Needs of the county"}"#
        let entry = try entry(
            #""schedules": [\#(hours)], "attributes": [{"id": "\#(Self.id(4))", "taxonomy_term": \#(term)}]"#
        )
        #expect(entry.hours.first?.days.map(\.text) == ["MO", "2TU"])
        #expect(entry.hours.first?.validFrom == CalendarDay(text: "2026-01-01"))
        #expect(entry.needs.map(\.name) == ["Debt"])
        #expect(entry.needs.first?.taxonomy.name == "Needs of the county")
        #expect(entry.needs.first?.taxonomy.id.text.count == 36)
    }

    @Test func `pages are one feed, and one of several is a part`() throws {
        func page(_ number: Int) -> String { #"{"total_items": 2, "contents": [\#(Self.service(number))]}"# }
        #expect(try read(page(1)).content.isPart)
        let both = try read(page(1), page(2))
        #expect(!both.content.isPart && both.content.entries.count == 2)
        #expect(try !read("[\(Self.service())]").content.isPart)
    }

    @Test func `a list of terms holds needs and no service`() throws {
        let term = #"{"id": "\#(Self.id(5))", "name": "Debt", "description": "Debts.", "term": "debt"}"#
        let feed = try read(#"{"contents": [\#(term)]}"#)
        #expect((feed.services, feed.content.needs.map(\.name)) == (0, ["Debt"]))
        #expect(try read(#"{"contents": []}"#).content.isEmpty)
    }

    @Test(arguments: ["", "[", "7", #"{"contents": 7}"#, #"[{"id": "#]) func `what is no feed is refused`(text: String)
    {
        #expect(throws: BadInput.self) { try read(text) }
    }
}
