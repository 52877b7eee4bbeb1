import Learn
import Vocabulary
import WebSupport
import Website

/// What somebody typed who looked at content.
struct ContentForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    /// What follows, before it is said by when.
    enum Outcome: String, CaseIterable {
        case stands
        case toChange = "to-change"
        case changed

        var words: String {
            switch self {
            case .stands: "It stands as it is"
            case .toChange: "It is to be changed"
            case .changed: "It has been changed: what is in force is the new one"
            }
        }
    }

    func review() throws(Refusal) -> NewContentReview {
        let day = try form.neededDay("on", as: "on")
        let outcome: ContentReview.Outcome
        switch Outcome(rawValue: form.words("outcome")) {
        case .stands: outcome = .stands
        case .changed: outcome = .changed
        case .toChange: outcome = .toChange(by: try form.neededDay("by", as: "by"))
        case nil:
            throw Refusal.unsaid("outcome", "nothing is chosen", "say what follows")
        }
        return NewContentReview(on: day, lookedAt: form.words("looked-at"), notes: form.words("notes"), outcome)
    }

    /// The name in the form of what a refusal names.
    static func field(_ name: String) -> String {
        switch name {
        case "looked_at": "looked-at"
        case "change_by": "by"
        default: name
        }
    }
}
