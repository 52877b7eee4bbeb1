import Recognise
import Crypto
import Testing

@testable import Store

struct PersonTokensTests {
    private let person = PersonDetails(given: "Joan", family: "Pike", born: "1944-05-12", postcode: "B14 7QH")

    @Test func `the tokens are those of the kinds and values that are indexed, and no others`() throws {
        let key = SymmetricKey(data: [UInt8](repeating: 1, count: 32))
        let texts = [
            "word|joan", "prefix|jo", "prefix|joa", "prefix|joan", "sound|160000", "sound|460000",
            "word|pike", "prefix|pi", "prefix|pik", "prefix|pike", "sound|750000",
            "year|1944", "day|1944-05-12", "postcode|B147QH", "district|B14",
        ]
        let tokens = texts.map { text in
            SearchToken(bytes: Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key).prefix(16)))
        }
        #expect(try Index(person).tokens == Set(tokens))
    }

    @Test func `under another key every token is another`() throws {
        #expect(try Index(person).tokens.isDisjoint(with: Index(person, key: 2).tokens))
        #expect(try Index(person).tokens == Index(person).tokens)
    }

    @Test func `the same text of another kind is another token`() throws {
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 1, count: 32)))
        #expect(Set(SearchToken.Kind.allCases.map { key.token($0, "joan") }).count == SearchToken.Kind.allCases.count)
    }

    @Test func `somebody of whom nothing is known has no tokens, and nothing asked finds nobody`() throws {
        let nobody = try Index(PersonDetails())
        #expect(nobody.tokens.isEmpty)
        #expect(try nobody.match() == nil)
        let asked = try Index(person)
        #expect(try asked.match() == nil)
        for query in ["", " ", "?"] {
            #expect(PersonQuery(name: query, born: query, postcode: " ", under: asked.key).isEmpty)
        }
        #expect(!PersonQuery(born: "1944", under: asked.key).isEmpty)
    }

    @Test func `a key is 32 bytes and shows itself to nobody, nor does a person`() throws {
        #expect(SearchKey(bytes: []) == nil)
        #expect(SearchKey(bytes: [UInt8](repeating: 1, count: 31)) == nil)
        let key = try #require(SearchKey(bytes: Array(0..<32)))
        #expect(!"\(key) \(String(reflecting: key))".contains("1, 2"))
        #expect(!"\(person) \(String(reflecting: person)) \([person])".contains("Pike"))
    }
}
