import Recognise
import Testing

@testable import Store

struct BirthAndHomeTests {
    @Test(arguments: [
        ("1944-05-12", "1944-05-12", ["born the same day"]),
        ("1944", "1944-05-12", ["born the same year"]),
        ("1944", "1944-05", ["born the same year"]),
        ("1944-05", "1944", ["born the same year"]),
    ])
    func `a birth is found by the day or the year`(_ query: String, _ born: String, _ words: [String]) throws {
        #expect(try Index(PersonDetails(born: born)).match(born: query)?.words == words)
    }

    @Test(arguments: [
        ("1944-05-12", "1944-05-13"), ("1944-05-12", "1944"), ("1944", "1945-05-12"), ("1944-02-30", "1944"), ("", ""),
        ("44", "1944"),
    ])
    func `another birth is not, nor the year alone where a day was asked for`(_ query: String, _ born: String) throws {
        #expect(try Index(PersonDetails(born: born)).match(born: query) == nil)
    }

    @Test(arguments: [
        ("B14 7QH", "b147qh", ["same postcode"]),
        (" b 147 qh", "B14 7QH", ["same postcode"]),
        ("B14", "B14 7QH", ["same postcode district"]),
        ("EC1A", "EC1A 1BB", ["same postcode district"]),
        ("M1", "M1 1AE", ["same postcode district"]),
        ("B14", "B14", ["same postcode district"]),
    ])
    func `a home is found by its postcode or the district`(_ query: String, _ home: String, _ words: [String]) throws {
        #expect(try Index(PersonDetails(postcode: home)).match(postcode: query)?.words == words)
    }

    @Test(arguments: [("B14 7QH", "B14 7QJ"), ("B14 7QH", "B14"), ("B1", "B14 7QH"), ("B14 7QH", ""), ("", "B14 7QH")])
    func `another home is not`(_ query: String, _ home: String) throws {
        #expect(try Index(PersonDetails(postcode: home)).match(postcode: query) == nil)
    }

    @Test(arguments: ["14 Mill Lane, Elmley B14 7QH", "14 Mill Lane, B147QH", "14 Mill Lane,b14 7qh "])
    func `an address line that ends in the postcode tells it`(_ line: String) throws {
        #expect(try Index(PersonDetails(line: line)).match(postcode: "B14 7QH") != nil)
        #expect(try Index(PersonDetails(line: line, postcode: "LS1 4AB")).match(postcode: "B14 7QH") == nil)
    }

    @Test func `an address line without one tells nothing`() throws {
        for line in ["", "14 Mill Lane", "B14 7QH Mill Lane", "Flat 2 B14"] {
            #expect(try Index(PersonDetails(line: line)).tokens.isEmpty)
        }
    }
}
