import Learn
import PlainWords
import Vocabulary
import Website

extension FollowUp.Kind {
    var words: String {
        switch self {
        case .talkedThrough: "We talked the pieces through"
        case .together: "They judge together with another for a time"
        case .nothing: "Nothing needs to follow"
        }
    }

    /// The same, said to whom it is about.
    fileprivate var wordsToThem: String {
        switch self {
        case .talkedThrough: "You talked the pieces through"
        case .together: "You judge together with another"
        case .nothing: "Nothing needs to follow"
        }
    }
}

extension FollowUp {
    private var end: String { until.map { " until \($0.inWords)" } ?? "" }

    /// What was decided and why, with who decided it.
    func words(_ staff: StaffNames) -> String { "\(kind.words)\(end). “\(words)” \(staff[by]), \(at.inShort)" }

    func wordsToThem(_ staff: StaffNames) -> String {
        "\(kind.wordsToThem)\(end). “\(words)” \(staff[by]), \(at.inShort)"
    }
}

extension AssessorCurrency {
    var tag: String { isCurrent ? "Up to date" : last == nil ? "Took part in none" : "To take part again" }

    var tone: String { isCurrent ? "calm" : "heed" }

    var time: String {
        guard let last, let until else { return "" }
        return isCurrent ? "Counts until \(until.inWords)" : "Last took part \(last.inWords)"
    }
}

extension ExerciseView {
    /// A criterion by its name; by its id where the policy has it no longer.
    func title(_ id: CriterionID) -> String { criteria.first { $0.term.id == id }?.term.title ?? id.text }
}
