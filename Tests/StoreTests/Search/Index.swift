import Recognise
import Testing

@testable import Store

/// One person in an index.
struct Index {
    let tokens: Set<SearchToken>
    let key: SearchKey

    init(_ person: PersonDetails, key byte: UInt8 = 1) throws {
        key = try #require(SearchKey(bytes: [UInt8](repeating: byte, count: 32)))
        tokens = PersonTokens(of: person, under: key).all
    }

    /// Hands the query what a store would: those of its tokens that the person has.
    func match(name: String? = nil, born: String? = nil, postcode: String? = nil) throws -> PersonMatch? {
        let query = PersonQuery(name: name, born: born, postcode: postcode, under: key)
        return query.match(tokens.intersection(query.tokens))
    }
}
