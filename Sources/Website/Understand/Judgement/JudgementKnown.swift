import PlainWords
import Understand
import Vocabulary

/// What is known of a contact, in short, beside the judgement of it.
struct JudgementKnown {
    let heading: String
    let items: [String]

    static func groups(_ source: AssessmentSource) -> [JudgementKnown] {
        let kept = source.kept
        func tests(_ result: TestResult.Result) -> [String] {
            kept.tests.filter { $0.result == result }.map { source.names.title($0.test).capitalised + of($0.person) }
        }
        func of(_ person: PersonID?) -> String { source.name(person).map { ", \($0)" } ?? "" }
        return [
            JudgementKnown(
                heading: "Stands out",
                items: AlertsPart(source).items.map { $0.words.ifWritten ?? $0.name }
            ),
            JudgementKnown(
                heading: "Harm that can follow",
                items: kept.formulation.map { source.names.title($0.harm).capitalised + of($0.person) }
            ),
            JudgementKnown(heading: "Thresholds met", items: tests(.met)),
            JudgementKnown(heading: "Thresholds that cannot be told yet", items: tests(.unknown)),
            JudgementKnown(heading: "Still unanswered", items: kept.remaining.map(\.because.asSentence)),
        ]
        .map { JudgementKnown(heading: $0.heading, items: $0.items.removingRepeats()) }
        .filter { !$0.items.isEmpty }
    }
}

/// Which contact a judgement is of.
struct JudgementSubject {
    let href: String
    let reference: String
    let named: String
    let at: String

    init(_ source: AssessmentSource) {
        let head = HeadPart(source)
        href = source.path
        reference = head.reference
        named = head.named
        at = "\(head.kind) \(head.at)"
    }
}
