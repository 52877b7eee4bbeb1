import Vocabulary

/// One thing that is asked for: a word of the name, the birth or the home, with the ladder of what may match it.
struct QueryPart: Sendable {
    struct Step: Sendable {
        let rung: Rung
        let tokens: Set<SearchToken>
    }

    let isName: Bool
    /// From the surest to the weakest.
    let ladder: [Step]

    init(name word: NameWord, under key: SearchKey) {
        isName = true
        let words = word.joined.union([word.text])
        let sounds = words.reduce(into: Set()) { $0.formUnion(DaitchMokotoff.codes(of: $1)) }
        let lengths = PersonTokens.prefixLengths
        let beginnings = words.filter { $0.count >= lengths.lowerBound }.map { String($0.prefix(lengths.upperBound)) }
        ladder = Self.steps([
            (.nameExact, words.map { key.token(.word, $0) }),
            (.nameSoundsAlike, sounds.map { key.token(.sound, $0) }),
            (.nameBegins, beginnings.map { key.token(.prefix, $0) }),
        ])
    }

    init(born: PartialDate, under key: SearchKey) {
        isName = false
        var day: [SearchToken] = []
        if case .day(let known) = born { day = [key.token(.day, known.text)] }
        ladder = Self.steps([(.bornSameDay, day), (.bornSameYear, [key.token(.year, born.year)])])
    }

    init(home: HomePlace, under key: SearchKey) {
        isName = false
        ladder = Self.steps([
            (.samePostcode, home.postcode.map { [key.token(.postcode, $0)] } ?? []),
            (.sameDistrict, home.district.map { [key.token(.district, $0)] } ?? []),
        ])
    }

    func best(in found: Set<SearchToken>) -> Rung? {
        ladder.first { !$0.tokens.isDisjoint(with: found) }?.rung
    }

    private static func steps(_ steps: [(Rung, [SearchToken])]) -> [Step] {
        steps.filter { !$0.1.isEmpty }.map { Step(rung: $0.0, tokens: Set($0.1)) }
    }
}
