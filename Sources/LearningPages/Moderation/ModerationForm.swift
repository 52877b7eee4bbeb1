import Learn
import Vocabulary
import WebSupport
import Website

/// What somebody typed who moderates, and how their fields are called.
struct ModerationForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    var version: Int? { form.text("version").flatMap(Int.init) }
    var words: String { form.words("decide-words") }

    /// What is said of each criterion, as far as anything is chosen.
    func answers(to criteria: [CriterionID]) -> [ModeratorView.Answer] {
        criteria.enumerated().compactMap { place, criterion in
            let name = Self.seeing(place)
            guard let said = PortfolioForm.Said(rawValue: form.words(name)) else { return nil }
            return .init(criterion, isMet: said == .met, because: form.words(name + "-why"))
        }
    }

    func outcome() throws(Refusal) -> ModerationDecision.Outcome {
        guard let outcome = ModerationDecision.Outcome(rawValue: form.words("decide-outcome")) else {
            throw Refusal.unsaid("outcome", "nothing is chosen", "say whether it stands")
        }
        return outcome
    }

    /// The field in which it is said of a criterion, by its place, whether it is met.
    static func seeing(_ place: Int) -> String { "view-\(place)" }

    /// The name in the form of what a refusal names.
    static func field(_ name: String) -> String? {
        guard let found = name.wholeMatch(of: /criteria\[(\d+)\]\.(met|reason)/) else { return "decide-" + name }
        return "view-\(found.1)" + (found.2 == "met" ? "" : "-why")
    }
}
