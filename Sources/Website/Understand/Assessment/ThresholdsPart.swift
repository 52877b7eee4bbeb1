import PlainWords
import Understand
import Vocabulary

/// Published thresholds; they inform the judgement, and none is a score.
struct ThresholdsPart {
    let met: [Test]
    let open: [Test]
    let notMet: Folded<Test>?

    struct Test {
        let name: String
        let href: String
        let whose: String?
        let grade: String?
        let because: [String]
        let sources: [AuthorityWords]
        let isUnverified: Bool
    }

    init(_ source: AssessmentSource) {
        func tests(_ result: TestResult.Result) -> [Test] {
            source.kept.tests.filter { $0.result == result }.map { Test($0, source) }
        }
        met = tests(.met)
        open = tests(.unknown)
        let rest = tests(.notMet)
        notMet = Folded(rest, "\(rest.count) not met")
    }
}

/// What stands folded away under a few words; nil where there is nothing.
struct Folded<Item: Sendable>: Sendable {
    let words: String
    let items: [Item]

    init?(_ items: [Item], _ words: String) {
        guard !items.isEmpty else { return nil }
        self.items = items
        self.words = words
    }
}

extension ThresholdsPart.Test {
    fileprivate init(_ test: KeptAssessment.Test, _ source: AssessmentSource) {
        name = source.names.title(test.test)
        href = "/policy/thresholds/\(test.test.text)"
        whose = source.name(test.person)
        grade = test.grade?.capitalised
        because = test.because.map(\.asSentence)
        sources = test.source.map(AuthorityWords.init)
        isUnverified = sources.contains(where: \.isUnverified)
    }
}

/// How far one set of questions is answered for one person.
struct InstrumentPart {
    let name: String
    let whose: String
    let tally: String
    let reached: String?

    static func parts(_ source: AssessmentSource) -> Items<InstrumentPart>? {
        let keys = source.kept.instruments.map { [$0.instrument.text, $0.person.text] }.removingRepeats()
        return Items(
            keys.compactMap { key in
                let rows = source.kept.instruments.filter { [$0.instrument.text, $0.person.text] == key }
                guard let first = rows.first else { return nil }
                return InstrumentPart(
                    name: source.names.title(first.instrument).capitalised,
                    whose: source.name(first.person) ?? first.person.text,
                    tally: "\(first.yes) yes, \(first.no) no, \(first.open) open",
                    reached: rows.filter { $0.result == .met }.compactMap { $0.threshold.map(source.names.title) }
                        .listed().ifWritten
                )
            }
        )
    }
}
