package import Recognise
import Vocabulary

/// The tokens by which a person is found; nothing in plain text is kept for it.
package struct PersonTokens: Hashable, Sendable {
    package let all: Set<SearchToken>

    package init(of person: PersonDetails, under key: SearchKey) {
        var all: Set<SearchToken> = []
        for name in [person.given, person.family].compactMap(\.self) {
            for word in NameWord.all(in: name).flatMap({ [$0.text] + $0.joined }) {
                all.insert(key.token(.word, word))
                all.formUnion(Self.prefixes(of: word).map { key.token(.prefix, $0) })
                all.formUnion(DaitchMokotoff.codes(of: word).map { key.token(.sound, $0) })
            }
        }
        if let born = person.born.flatMap(PartialDate.init(text:)) {
            all.insert(key.token(.year, born.year))
            if case .day(let day) = born { all.insert(key.token(.day, day.text)) }
        }
        if let home = Self.home(of: person) {
            if let postcode = home.postcode { all.insert(key.token(.postcode, postcode)) }
            if let district = home.district { all.insert(key.token(.district, district)) }
        }
        self.all = all
    }

    /// The beginnings that are indexed; a longer one is looked for by its first six letters.
    static let prefixLengths = 2...6

    private static func prefixes(of word: String) -> [String] {
        prefixLengths.filter { $0 <= word.count }.map { String(word.prefix($0)) }
    }

    private static func home(of person: PersonDetails) -> HomePlace? {
        person.postcode.flatMap(HomePlace.init(postcode:)) ?? person.line.flatMap(HomePlace.init(endOf:))
    }
}

extension PartialDate {
    /// The year as it goes into a token.
    var year: String { String(earliest.year) }
}
