import Recognise
import Testing

@testable import Store

struct PersonQueryTests {
    private func words(_ query: String, finding given: String, _ family: String? = nil) throws -> [String]? {
        let index = try Index(PersonDetails(given: given, family: family))
        return try index.match(name: query)?.words
    }

    @Test(arguments: [
        ("John", "Jon"), ("Jon", "John"), ("Kathryn", "Catherine"), ("Catherine", "Kathryn"),
        ("Muhammad", "Mohammed"), ("Mohamed", "Muhammad"), ("Novak", "Nowak"), ("Nowak", "Novák"),
        ("Hussein", "Hussain"), ("Kahn", "Khan"), ("Michail", "Mikhail"), ("Yusuf", "Youssef"), ("Steven", "Stephen"),
        ("Ahmad", "Ahmed"), ("Moskovitz", "Moskowitz"), ("Shaun", "Sean"), ("Filip", "Philip"),
    ])
    func `names that sound alike are found`(_ query: String, _ name: String) throws {
        #expect(try words(query, finding: name) == ["name sounds alike"])
    }

    @Test(arguments: [
        ("ONeill", "O'Neill"), ("O Neill", "O'Neill"), ("O'Neill", "ONeill"), ("o’neill", "O Neill"), ("Zoe", "Zoë"),
        ("ZOË", "Zoe"), ("Łukasz", "Lukasz"), ("smithjones", "Smith-Jones"), ("Smith-Jones", "Smith Jones"),
        ("Jones", "Smith-Jones"), ("mcdonald", "Mc Donald"), ("Mc Donald", "McDonald"), ("Joan Pike", "Pike Joan"),
    ])
    func `names that are spelt the same but for signs are exact`(_ query: String, _ name: String) throws {
        #expect(try words(query, finding: name) == ["name exact"])
    }

    @Test func `O'Neil and ONeill sound alike`() throws {
        #expect(try words("O'Neil", finding: "ONeill") == ["name sounds alike"])
    }

    @Test(arguments: [("Chr", "Christopher"), ("Christo", "Christopher"), ("ka", "Kathryn"), ("nowa", "Nowak")])
    func `names that begin so are found`(_ query: String, _ name: String) throws {
        #expect(try words(query, finding: name) == ["name begins so"])
    }

    @Test(arguments: [
        ("Mary", "Jon"), ("Nolan", "Nowak"), ("Charlotte", "Catherine"), ("Ahmed", "Mohammed"), ("Neil", "O'Neill"),
        ("Zara", "Zoë"), ("athryn", "Kathryn"), ("h", "Hussain"), ("Smithson", "Smith-Jones"), ("Patel", "Khan"),
    ])
    func `other names are not found`(_ query: String, _ name: String) throws {
        #expect(try words(query, finding: name) == nil)
    }

    @Test func `of two words one alone finds nobody, unless birth or home agrees`() throws {
        let index = try Index(PersonDetails(given: "Joan", family: "Pike", born: "1944-05-12", postcode: "B14 7QH"))
        #expect(try index.match(name: "Joan Pike")?.words == ["name exact"])
        #expect(try index.match(name: "Joan Carter") == nil)
        #expect(try index.match(name: "Joan Carter", born: "1944")?.words == ["name exact", "born the same year"])
        #expect(try index.match(name: "Joan Carter", postcode: "B14 7QH")?.words == ["name exact", "same postcode"])
        #expect(try index.match(name: "Joan Carter", born: "1950", postcode: "LS1 4AB") == nil)
        #expect(try index.match(name: "Mary Carter", born: "1944-05-12", postcode: "B14 7QH") == nil)
    }

    @Test func `a name matched in part exactly and in part by sound says both`() throws {
        #expect(try words("Jon Pike", finding: "John", "Pike") == ["name exact", "name sounds alike"])
    }
}
