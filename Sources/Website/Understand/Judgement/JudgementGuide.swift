import PlainWords
import Understand
import Vocabulary

/// The written guidance along which a judgement may be thought through: the elements of THRIVE, the steps of the
/// decision model.
struct JudgementGuide {
    let elements: [GuidancePage.Entry]
    let steps: [GuidancePage.Entry]
    private let titles: [GuidanceID: String]

    init(_ policy: Policy) {
        let thrive = policy.guidance.first { $0.term.id == "thrive" }
        let named = thrive?.variants.first { $0.term.id == "thrive" }?.entries ?? []
        let entries = thrive?.entries ?? []
        steps = policy.guidance.first { $0.term.id == "decision-model" }?.entries ?? []
        elements = named.compactMap { id in entries.first { $0.term.id == id } }
        titles = Dictionary((entries + steps).map { ($0.term.id, $0.term.title) }) { first, _ in first }
    }

    /// As it is called; elements of other forces too.
    func title(_ id: GuidanceID) -> String { titles[id] ?? id.text.replacing("-", with: " ").capitalised }
}
