import Recognise
import Testing

@testable import Store

struct PersonMatchTests {
    @Test func `on the ladder an exact name stands above a sound, and a sound above a beginning`() throws {
        let matches = try ["Jon", "John", "Jonathan"].map { name in
            try #require(try Index(PersonDetails(given: name)).match(name: "Jon"))
        }
        #expect(matches.map(\.words) == [["name exact"], ["name sounds alike"], ["name begins so"]])
        for (better, worse) in zip(matches, matches.dropFirst()) {
            #expect(better.outranks(worse))
            #expect(!worse.outranks(better))
        }
    }

    @Test func `more parts that match outrank surer ones`() throws {
        let exact = try Index(PersonDetails(given: "Jon", born: "1950"))
        let alike = try Index(PersonDetails(given: "John", born: "1944"))
        let one = try #require(try exact.match(name: "Jon", born: "1944"))
        let other = try #require(try alike.match(name: "Jon", born: "1944"))
        #expect(other.outranks(one))
    }

    @Test func `a day outranks a year, and a postcode its district`() throws {
        let full = try Index(PersonDetails(given: "Jon", born: "1944-05-12", postcode: "B14 7QH"))
        let rough = try Index(PersonDetails(given: "Jon", born: "1944", postcode: "B14"))
        let one = try #require(try full.match(name: "Jon", born: "1944-05-12", postcode: "B14 7QH"))
        let other = try #require(try rough.match(name: "Jon", born: "1944-05-12", postcode: "B14 7QH"))
        #expect(one.outranks(other))
        #expect(one.words == ["name exact", "born the same day", "same postcode"])
        #expect(other.words == ["name exact", "born the same year", "same postcode district"])
    }

    @Test func `no match outranks itself, and the order does not depend on where it starts`() throws {
        let matches = Rung.allCases.map { PersonMatch([$0]) } + [PersonMatch([.nameBegins, .bornSameYear])]
        #expect(matches.allSatisfy { !$0.outranks($0) })
        let sorted = matches.sorted { $0.outranks($1) }
        #expect(matches.reversed().sorted { $0.outranks($1) } == sorted)
        #expect(sorted.first?.rungs == [.nameBegins, .bornSameYear])
        #expect(Set(Rung.allCases.map(\.words)).count == Rung.allCases.count)
    }
}
