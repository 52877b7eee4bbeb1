package import Vocabulary

/// What is done toward a licence: its holder shows how they work, an assessor judges it, and a panel decides.
package enum DemoLicenceStep: Sendable {
    case addEvidence(DemoEvidence, on: CalendarDay)
    case submit
    /// What would meet it is said where it is not met yet.
    case judge(words: String, missing: String?)
    case apply([String])
    case admit
    /// One of a panel writes down what they decided.
    case decide(DemoLicenceDecision)
    case confirm
    /// Its holder gives it up, and says what happens to their work.
    case giveUp(handling: String)

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .addEvidence(let evidence, let day): ("add-evidence", "\(day) \(evidence.kind): \(evidence.words)")
        case .submit: ("submit-portfolio", "")
        case .judge(let words, let missing):
            (missing == nil ? "meet-portfolio" : "give-back-portfolio", words + " " + (missing ?? ""))
        case .apply(let scopes): ("apply-for-licence", scopes.joined(separator: " "))
        case .admit: ("admit-to-licence", "")
        case .decide(let decision): (decision.move, decision.words)
        case .confirm: ("confirm-decision", "")
        case .giveUp(let handling): ("give-up-licence", handling)
        }
    }
}

/// Something that shows how somebody works.
package struct DemoEvidence: Sendable {
    package let kind: String
    package let criteria: [String]
    package let words: String
}

/// What a panel decides, and what it says with it.
package struct DemoLicenceDecision: Sendable {
    /// As `LicenceMove` writes it.
    package let move: String
    package let panel: [String]
    package let reason: String?
    package let condition: String?
    package let handling: String?
    package let scopes: [String]
    /// How they know that what it takes is met, in the order of the policy.
    package let grounds: [(ground: String, words: String)]

    var words: String {
        ([move] + panel + [reason, condition, handling].compactMap(\.self) + scopes + grounds.map(\.words))
            .joined(separator: "; ")
    }
}
