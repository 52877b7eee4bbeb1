package import Recognise
import Vocabulary

/// What somebody searches for, as the tokens to look for in the index.
///
/// A birth that is no date, and a blank name or postcode, ask for nothing. Look for `tokens`, gather what each person has of them, and ask `match` for each. A whole name is needed: of two
/// words one alone finds nobody, unless birth or home agrees, so that no more people are shown than were meant.
package struct PersonQuery: Sendable {
    private let parts: [QueryPart]

    package init(name: String? = nil, born: String? = nil, postcode: String? = nil, under key: SearchKey) {
        var parts = NameWord.all(in: name ?? "").map { QueryPart(name: $0, under: key) }
        if let born = born.flatMap(PartialDate.init(text:)) { parts.append(QueryPart(born: born, under: key)) }
        if let home = postcode.flatMap(HomePlace.init(postcode:)) { parts.append(QueryPart(home: home, under: key)) }
        self.parts = parts
    }

    /// By what somebody is told from others who are called alike.
    package init(meaning details: PersonDetails, under key: SearchKey) {
        self.init(
            name: [details.given, details.family].compactMap(\.self).joined(separator: " "),
            born: details.born,
            postcode: details.postcode,
            under: key
        )
    }

    /// What one of is needed, beside the name, to tell who is meant: the day of birth, and the whole postcode.
    var anchors: Set<SearchToken> {
        Set(parts.flatMap(\.ladder).filter { [.bornSameDay, .samePostcode].contains($0.rung) }.flatMap(\.tokens))
    }

    /// Whether somebody is, for all that is known, the one who is meant: every name the same or sounding alike, and an anchor.
    func means(_ person: PersonTokens) -> Bool {
        let names = parts.filter(\.isName)
        let areCalledSo = names.allSatisfy { part in
            [.nameExact, .nameSoundsAlike].contains(part.best(in: person.all))
        }
        return !names.isEmpty && areCalledSo && !anchors.isDisjoint(with: person.all)
    }

    /// Whether nothing that can be looked for was asked for.
    package var isEmpty: Bool { parts.isEmpty }

    /// All that is to be looked for.
    package var tokens: Set<SearchToken> {
        Set(parts.flatMap { $0.ladder.flatMap(\.tokens) })
    }

    /// How somebody matches who has these tokens; nil where they are not meant.
    package func match(_ found: Set<SearchToken>) -> PersonMatch? {
        let matched = parts.compactMap { part in part.best(in: found).map { (part: part, rung: $0) } }
        let names = parts.count { $0.isName }
        let matchedNames = matched.count { $0.part.isName }
        let isMeant =
            if names == 0 {
                // Without a name the year alone, or the district, would show half a town.
                matched.contains { $0.rung == $0.part.ladder.first?.rung }
            } else {
                matchedNames == names || matchedNames > 0 && matched.count > matchedNames
            }
        return isMeant ? PersonMatch(matched.map(\.rung)) : nil
    }
}
