import ClueSpotting

/// Cues enough to try every kind, in English.
let plainCues = [
    Cue(phrase: "no", kind: .negation),
    Cue(phrase: "not|denies|without", kind: .negation),
    Cue(phrase: "ruled out", kind: .negation, position: .after),
    Cue(phrase: "nil found", kind: .negation, position: .after),
    Cue(phrase: "previously", kind: .past),
    Cue(phrase: "used to", kind: .past),
    Cue(phrase: "years ago", kind: .past, position: .either),
    Cue(phrase: "may|possible", kind: .possible),
    Cue(phrase: "?", kind: .possible),
    Cue(phrase: "?", kind: .possible, position: .after, window: 1),
    Cue(phrase: "if", kind: .hypothetical),
    Cue(phrase: "her|his sister|mother", kind: .otherPerson),
    Cue(phrase: "but|however|;", kind: .ends),
    Cue(phrase: "not only", kind: .notACue),
    Cue(phrase: "no change|increase", kind: .notACue),
]

/// A spotter whose clues are numbered as their phrases stand.
func spotter(_ phrases: String..., cues: [Cue] = []) throws -> Spotter {
    let patterns = phrases.enumerated().map { Pattern(clue: ClueKey(index: $0), phrase: $1) }
    return Spotter(try Lexicon(patterns: patterns, cues: cues))
}

/// The words of a text at a range of scalars.
func quote(_ range: Range<Int>?, of text: String) -> String? {
    guard let range else { return nil }
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
}

/// The quotes that a phrase finds in a text.
func quotes(_ phrase: String, in text: String) throws -> [String] {
    try spotter(phrase).spot(in: text).compactMap { quote($0.range, of: text) }
}

/// How a text holds the first "bruise", "fracture" or "drinking" in it, by the plain cues.
func assertion(in text: String) throws -> Assertion? {
    try spotter("bruis*|fracture*|drinking", cues: plainCues).spot(in: text).first?.assertion
}
