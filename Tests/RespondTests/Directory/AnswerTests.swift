import Respond
import TestSupport
import Testing
import Vocabulary

/// Whether an entry answers somebody, and why.
struct AnswerTests {
    private func answer(_ entry: DirectoryEntry, _ ask: DirectoryAsk) -> DirectoryAnswer {
        DirectoryAnswer(entry, to: ask, at: .noon)
    }

    private func serving(_ names: String...) -> DirectoryEntry {
        .small().with { $0.areas = names.map { ServedArea(id: DirectoryPartID($0), name: $0) } }
    }

    private func told(_ answer: DirectoryAnswer) -> [String] { answer.reasons.map(\.words) }

    @Test func `whoever asks nothing is answered without reasons`() {
        let found = answer(.small(), DirectoryAsk())
        #expect((found.fit, found.reasons, found.opening) == (.yes, [], .notTold))
    }

    @Test(arguments: [(11, Fit.no), (12, .yes), (17, .yes), (18, .no)])
    func `an age is within the limits or not`(age: Int, fit: Fit) {
        let found = answer(.small(ages: 12...17), DirectoryAsk(age: age))
        #expect(found.fit == fit)
        #expect(told(found) == ["It is for people aged 12 to 17"])
    }

    @Test func `an age limit may have a half, or be on one side`() {
        #expect(Eligibility(youngest: 0.5).takes(age: 0))
        #expect(Eligibility(youngest: 1).takes(age: 0) == false)
        #expect(Eligibility(youngest: 0.5).ages == "aged 0.5 and over")
        #expect(Eligibility(oldest: 25).ages == "aged 25 and under")
        #expect(Eligibility().ages == nil)
        #expect(answer(.small(), DirectoryAsk(age: 9)).fit == .yes)
    }

    @Test(arguments: [
        ("YH1, YH2 and YH3", "YH2 9RD", Fit.yes), ("YH1, YH2 and YH3", "yh29rd", .yes),
        ("YH1, YH2 and YH3", "YH2", .yes),
        ("YH1, YH2 and YH3", "YH22 9RD", .no), ("YH1", "YW1 1AA", .no),
        ("Tarnholt and Saltmoor: YH, YV", "YV7 1AA", .yes),
        ("Tarnholt", "YH1", .unknown), ("Tarnholt", "tarnholt", .yes), ("Tarnholt", "Eskenford", .unknown),
        ("England and Wales", "YH1", .yes), ("England", "Eskenford", .yes), ("Englandshire", "Eskenford", .unknown),
    ])
    func `an area holds a place, does not, or does not say`(area: String, place: String, fit: Fit) {
        #expect(answer(serving(area), DirectoryAsk(place: AskedPlace(place))).fit == fit)
    }

    @Test func `of several areas one is enough, and all must say no`() throws {
        let ask = DirectoryAsk(place: AskedPlace("YH2"))
        #expect(told(answer(serving("YV1", "YH2"), ask)) == ["It serves YH2"])
        #expect(told(answer(serving("YV1", "YW3"), ask)) == ["It serves only YV1; YW3"])
        let found = answer(serving("YV1", "Tarnholt"), ask)
        #expect(found.fit == .unknown)
        #expect(told(found) == ["It serves YV1; Tarnholt: ask whether it takes people from elsewhere"])
    }

    @Test func `where no area is named, where it is counts, and else nobody can tell`() {
        var place = DirectoryPlace(id: "at", location: "hall", kind: .physical)
        place.addresses = [
            .init(
                id: "a",
                kind: .physical,
                line: "1 Tanner Row",
                city: "Tarnholt",
                county: "",
                postcode: "YH1 1AA",
                country: "GB"
            )
        ]
        let entry = DirectoryEntry.small().with { $0.places = [place] }
        #expect(told(answer(entry, DirectoryAsk(place: AskedPlace("yh1")))) == ["It is in YH1 1AA, and names no area"])
        #expect(
            told(answer(entry, DirectoryAsk(place: AskedPlace("Tarnholt")))) == ["It is in Tarnholt, and names no area"]
        )
        #expect(answer(entry, DirectoryAsk(place: AskedPlace("YH2"))).fit == .unknown)
    }

    @Test func `what has to be open now is open, opens later, or does not say`() {
        let ask = DirectoryAsk(isOpenNow: true)
        let open = DirectoryEntry.small().with { $0.hours = [.weekly("FR", "09:00", "17:00")] }
        let later = DirectoryEntry.small().with { $0.hours = [.weekly("FR", "13:00", "17:00")] }
        #expect((answer(open, ask).fit, told(answer(open, ask))) == (.yes, ["It is open until 17:00"]))
        #expect(
            (answer(later, ask).fit, told(answer(later, ask))) == (.no, ["It is closed now, and opens today at 13:00"])
        )
        #expect(answer(.small(), ask).fit == .unknown)
        #expect(answer(later, DirectoryAsk()).fit == .yes)
    }

    @Test func `the reason that fits least decides and comes first`() {
        let entry = serving("Tarnholt").with { $0.eligibility = Eligibility(youngest: 18) }
        let found = answer(entry, DirectoryAsk(age: 30, place: AskedPlace("YH1"), isOpenNow: true))
        #expect(found.fit == .unknown)
        #expect(found.reasons.map(\.matter) == [.area, .hours, .age])
        let closed = DirectoryEntry.small(status: .temporarilyClosed)
            .with { $0.hours = [.weekly("FR", "09:00", "17:00")] }
        #expect(answer(closed, DirectoryAsk()).opening == .notAhead)
        #expect(
            told(answer(closed, DirectoryAsk(age: 30))) == ["It is closed for the time being", "It has no age limit"]
        )
    }

    @Test(arguments: ["YH2", "YH2 9RD", "yh29rd", "B14 7QH", "EC1A 1BB", "W1"]) func `a postcode is read`(text: String)
    {
        #expect(AskedPostcode(text) != nil)
    }

    @Test(arguments: ["", "Tarnholt", "YH", "12", "YH2 9R", "YHH2", "YH2 9RDX", "É1"])
    func `what is no postcode is none`(text: String) {
        #expect(AskedPostcode(text) == nil)
    }

    @Test func `words are folded alike on both sides`() {
        #expect(DirectoryWords.folded("  The Women’s Café, at St. Anne's! ") == "the womens cafe at st annes")
        #expect(DirectoryWords.sought("") == [])
    }

    @Test func `a cost is told as it is said`() {
        #expect(
            DirectoryCost(id: "1", option: "Under 18s", amount: 35, words: "an hour").told == "Under 18s: £35 an hour"
        )
        #expect(DirectoryCost(id: "1", amount: 3.5).told == "£3.50")
        #expect(DirectoryCost(id: "1", amount: 3, currency: "EUR").told == "3 EUR")
    }
}
