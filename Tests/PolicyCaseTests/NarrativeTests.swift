import Documents
import Foundation
import Notation
import PolicyBook
import Recognise
import Testing
import Understand

/// How well the phrases of the policy find what people marked in narratives.
@Suite struct NarrativeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Examples/narratives").standardizedFileURL

    private var current: PolicyInForce {
        get throws { try Bundled.whole.get().current }
    }

    private func narratives(_ name: String, knowing terms: KnownTerms) throws -> [LabelledNarrative] {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name + ".jsonl")))
        return try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
            let source = Source(name: name, record: index + 1)
            let document = Field(try NodeReader.json(Array(line), from: source), at: "", in: source)
            return try LabelledNarrative(document, knowing: terms.clues)
        }
    }

    private func evaluation(of name: String, by reading: ClueReading) throws -> ClueEvaluation {
        var evaluation = ClueEvaluation()
        for narrative in try narratives(name, knowing: try current.terms) {
            evaluation.add(narrative, found: reading.clues(in: narrative.text))
        }
        return evaluation
    }

    @Test(arguments: ["development", "police", "partners"])
    func `present clues are found as well as is promised`(name: String) throws {
        let evaluation = try evaluation(of: name, by: try current.clues)
        #expect(evaluation.narratives >= 150)
        #expect(try #require(evaluation.present.precision) >= 0.80)
        #expect(try #require(evaluation.present.f1) >= 0.75)
        #expect(try #require(evaluation.presentByNarrative.f1) >= 0.75)
    }

    @Test func `without the cues the precision is not reached`() throws {
        let policy = try current.policy
        let bare = try ClueReading(clues: policy.clues, cues: [], words: policy.sharedWords)
        #expect(try #require(try evaluation(of: "development", by: bare).present.precision) < 0.80)
    }
}
