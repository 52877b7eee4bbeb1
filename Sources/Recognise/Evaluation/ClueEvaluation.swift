package import Vocabulary

/// Holds what a reader found in labelled narratives against what people marked there.
///
/// A found clue is right where it touches a mark of the same clue. Two that touch one mark are both right, since people
/// mark a passage and a reader finds words in it.
package struct ClueEvaluation: Sendable {
    /// A clue that was found wrongly or not at all.
    package struct Miss: Hashable, Sendable {
        package enum Kind: String, Sendable {
            /// Marked as present, and not found so.
            case notFound = "not found"
            /// Found as present, and not marked so.
            case foundWrongly = "found wrongly"
        }

        package let narrative: String
        package let kind: Kind
        package let clue: ClueID
        package let quote: String
        /// What stood there otherwise: the assertion found for a mark, or marked for what was found.
        package let instead: FoundClue.Assertion?
    }

    /// Present clues, mention by mention.
    package private(set) var present = Tally()
    /// Present clues, each counted once a narrative.
    package private(set) var presentByNarrative = Tally()
    /// Clues with how the text holds them, mention by mention.
    package private(set) var asserted = Tally()
    /// Present clues by clue, mention by mention.
    package private(set) var byClue: [ClueID: Tally] = [:]
    package private(set) var misses: [Miss] = []
    package private(set) var narratives = 0

    package init() {}

    package mutating func add(_ narrative: LabelledNarrative, found: [FoundClue]) {
        narratives += 1
        for clue in found {
            let marks = narrative.labels.filter { $0.clue == clue.clue && touches($0.range, clue.range) }
            asserted.count(found: marks.contains { $0.assertion == clue.assertion })
            guard clue.assertion == .present else { continue }
            let isRight = marks.contains { $0.assertion == .present }
            present.count(found: isRight)
            byClue[clue.clue, default: Tally()].count(found: isRight)
            if !isRight {
                note(.foundWrongly, narrative, clue.clue, clue.quote ?? "", instead: marks.first?.assertion)
            }
        }
        for mark in narrative.labels {
            let touching = found.filter { $0.clue == mark.clue && touches(mark.range, $0.range) }
            asserted.count(marked: touching.contains { $0.assertion == mark.assertion })
            guard mark.assertion == .present else { continue }
            let isFound = touching.contains { $0.assertion == .present }
            present.count(marked: isFound)
            byClue[mark.clue, default: Tally()].count(marked: isFound)
            if !isFound {
                note(.notFound, narrative, mark.clue, mark.quote, instead: touching.first?.assertion)
            }
        }
        addByNarrative(narrative, found)
    }

    private mutating func addByNarrative(_ narrative: LabelledNarrative, _ found: [FoundClue]) {
        let seen = Set(found.filter { $0.assertion == .present }.map(\.clue))
        let marked = Set(narrative.labels.filter { $0.assertion == .present }.map(\.clue))
        for clue in seen { presentByNarrative.count(found: marked.contains(clue)) }
        for clue in marked { presentByNarrative.count(marked: seen.contains(clue)) }
    }

    private mutating func note(
        _ kind: Miss.Kind,
        _ narrative: LabelledNarrative,
        _ clue: ClueID,
        _ quote: String,
        instead: FoundClue.Assertion?
    ) {
        misses.append(Miss(narrative: narrative.id, kind: kind, clue: clue, quote: quote, instead: instead))
    }

    private func touches(_ mark: Range<Int>, _ range: Range<Int>?) -> Bool {
        range.map(mark.overlaps) ?? false
    }
}
