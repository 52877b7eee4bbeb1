import Recognise
import Vocabulary

/// Holds the grade of what waits until somebody has thought it through again.
///
/// Calls that were graded down without being assessed again stand behind deaths that inspectors reported on.
struct Lowering {
    let old: ContactRecord
    let rule: WaitRule
    /// Whether the last assessment is of the document as it stands.
    let isAssessed: Bool

    /// - Throws: `Refusal` where the grade would be lower, and nobody has assessed it again since it last changed.
    func check(to grade: Grade?, _ reasoning: JudgementReasoning?) throws(Refusal) {
        guard old.runningWait != nil, let standing = old.summary.grade else { return }
        guard grade.map({ $0 < standing }) ?? true else { return }
        guard isAssessed else { throw Self.refusal("wait for its assessment, or answer a question, which makes one") }
        guard !isConcluded(in: reasoning), !wasConcludedSinceChanged else { return }
        let elements = rule.reassesses.map(\.text).joined(separator: ", ")
        throw Self.refusal("conclude these elements anew with the new grade: \(elements)")
    }

    private var wasConcludedSinceChanged: Bool {
        !old.hasChangedSinceJudged && isConcluded(in: old.judgement?.reasoning)
    }

    private func isConcluded(in reasoning: JudgementReasoning?) -> Bool {
        rule.reassesses.allSatisfy { reasoning?.conclusion(of: $0) != nil }
    }

    private static func refusal(_ remedy: String) -> Refusal {
        Refusal(
            .reassessFirst,
            "nobody has attended, and it has not been assessed again since it last changed",
            remedy: remedy
        )
    }
}
