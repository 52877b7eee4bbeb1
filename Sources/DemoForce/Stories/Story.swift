/// Something that happens to people in one contact or several, told so that words and structure agree.
struct Story: Sendable {
    let id: String
    let title: String
    /// How many in a thousand ordinary contacts; nothing for a pattern.
    let share: Int
    /// How many times a pattern is there to be found; nothing for an ordinary contact.
    let times: Int
    /// What to look for, for those who try the pattern out.
    let look: String?
    let cast: [Part]
    let episodes: [Episode]

    var isPattern: Bool { times > 0 }
}

/// One contact of a story.
struct Episode: Sendable {
    /// Days since the one before.
    let after: ClosedRange<Int>
    let kinds: [(item: String, share: Int)]
    let hours: Hours
    /// Members of the cast, agencies, or words such as `neighbour`.
    let toldBy: [String]
    let sentences: [Sentences]
    let records: [Note]
    /// The grade that a responder gives, more often than not.
    let grade: String
    /// Who is in it; nothing where everybody is.
    let present: Set<String>
    let isAtOther: String?

    enum Hours: String, CaseIterable, Sendable { case day, evening, night, any }
}

/// A place in the narrative, for which one wording is chosen.
struct Sentences: Sendable {
    /// In how many of a hundred tellings it stands there at all.
    let percent: Int
    let wordings: [Wording]
}

/// A wording, and what it records.
struct Wording: Sendable {
    let text: String
    let records: [Note]
    /// A member of the cast without whom it is not said.
    let needs: String?

    /// Everybody without whom it cannot be said: the one it needs, and those it names.
    var needed: [String] {
        let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
        let named = pieces.dropFirst().map { $0.prefix { $0 != "}" && $0 != "." } }
        let parts = named.filter { $0 == "c" || ($0.count == 2 && ($0.last?.isNumber ?? false)) }
        return [needs].compactMap(\.self) + parts.map { $0 == "c" ? "c1" : String($0) }
    }
}

/// A member of the cast, and who may play it.
struct Part: Sendable {
    /// `p1`, or `c` for as many as there are: `c1`, `c2`.
    let id: String
    let roles: [String]
    let player: Player
    /// Whether the story is told without.
    let isOptional: Bool

    enum Player: Sendable {
        case resident(Resident)
        /// Somebody of the tie to another part, grown or not where that matters.
        case kin(Tie, of: String, isGrown: Bool?, isInHousehold: Bool?)
        /// Somebody who is not among the residents.
        case stranger(DemoSex, ages: ClosedRange<Int>, isNamed: Bool)
    }
}

/// What makes a resident fit a part.
struct Resident: Sendable {
    let ages: ClosedRange<Int>
    let sex: DemoSex?
    /// One of these, where any are named.
    let vulnerabilities: [String]
    let livesAlone: Bool
    /// Ties of which each must be there.
    let has: [Tie]
}
