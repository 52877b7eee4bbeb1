import PlainWords
import Recognise
import Understand
import Vocabulary

/// What was told and seen, in the words in which it was written, with its clues marked.
struct NarrativePart {
    let segments: [Segment]
    let empty: Bool
    let clues: [Clue]
    let cluesWords: String
    let noClues: Bool
    let legend: [Legend]

    /// Plain words, or words that hold clues.
    struct Segment {
        let plain: String?
        let mark: Mark?
    }

    struct Mark {
        let text: String
        let kind: String
        /// The clues that end here.
        let refs: [Reference]
    }

    struct Reference {
        let number: Int
        let id: String
        let href: String
        let flag: String?
        let spoken: String
    }

    struct Clue {
        let number: Int
        let id: String
        /// To its words in the narrative; nil where the responder noted it.
        let backHref: String?
        let name: String
        let kind: String
        let kindWords: String
        let quote: String?
        let whose: String
        let noted: String?
        let suggests: String?
    }

    struct Legend {
        let kind: String
        let words: String
        let flag: String?
    }

    init(_ source: AssessmentSource) {
        clues = source.kept.clues.enumerated().map { Clue($1, number: $0 + 1, source) }
        let found = zip(source.kept.clues, clues).map { FoundWords($0, $1) }
        segments = Self.segments(of: source.contact.narrative.trimmingEnd, found.compactMap(\.self))
        empty = segments.isEmpty
        noClues = clues.isEmpty
        cluesWords = clues.count.counted("clue, explained", "clues, each explained")
        legend = FoundClue.Assertion.allCases.map { Legend(kind: $0.kind, words: $0.words, flag: $0.flag) }
    }
}

/// Where the words of a clue stand.
private struct FoundWords {
    let start: Int
    let end: Int
    let assertion: FoundClue.Assertion
    let clue: NarrativePart.Clue

    init?(_ kept: KeptAssessment.Clue, _ clue: NarrativePart.Clue) {
        guard let start = kept.start, let end = kept.end else { return nil }
        (self.start, self.end, assertion, self.clue) = (start, end, kept.assertion, clue)
    }

    var reference: NarrativePart.Reference {
        NarrativePart.Reference(
            number: clue.number,
            id: "mark-\(clue.number)",
            href: "#\(clue.id)",
            flag: assertion.flag,
            spoken: "clue \(clue.number), \(clue.name), \(clue.kindWords), \(clue.whose)"
        )
    }
}

extension NarrativePart {
    /// Cuts a text where clues begin and end; offsets count Unicode scalars.
    private static func segments(of text: String, _ found: [FoundWords]) -> [Segment] {
        let scalars = Array(text.unicodeScalars)
        guard !scalars.isEmpty else { return [] }
        let edges = found.flatMap { [$0.start, $0.end] }.map { min($0, scalars.count) }
        let cuts = Set([0, scalars.count] + edges).sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[start..<end])
            let inside = found.filter { $0.start <= start && min($0.end, scalars.count) >= end }
            guard let strongest = inside.map(\.assertion).min(by: { $0.weight < $1.weight }) else {
                return Segment(plain: String(words), mark: nil)
            }
            let refs = inside.filter { min($0.end, scalars.count) == end }.map(\.reference)
            return Segment(plain: nil, mark: Mark(text: String(words), kind: strongest.kind, refs: refs))
        }
    }
}

extension FoundClue.Assertion {
    /// What decides how words are marked that hold several clues: what is there now goes before what is denied.
    fileprivate var weight: Int {
        switch self {
        case .present: 0
        case .possible: 1
        case .past: 2
        case .otherPerson: 3
        case .negated: 4
        }
    }
}

extension NarrativePart.Clue {
    fileprivate init(_ clue: KeptAssessment.Clue, number: Int, _ source: AssessmentSource) {
        self.number = number
        id = "clue-\(number)"
        let isNoted = clue.start == nil
        backHref = isNoted ? nil : "#mark-\(number)"
        name = source.names.title(clue.clue).capitalised
        kind = clue.assertion.kind
        kindWords = clue.assertion.words
        quote = clue.quote?.split(whereSeparator: \.isWhitespace).joined(separator: " ").ifWritten
        whose = source.name(clue.person) ?? "nobody named"
        suggests = clue.suggests.map { source.title(ofSuggested: $0) }.listed().ifWritten
        let observed = clue.person.flatMap(source.contact.person)?.observations.first { $0.clue == clue.clue }
        noted = isNoted ? "Noted by the responder" + (observed.map { ", \($0.source.words)" } ?? "") : nil
    }
}

extension Observation.Source {
    fileprivate var words: String { self == .record ? "on record" : rawValue }
}

extension String {
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
