import Understand
import Vocabulary

/// What stands out, the loud first by the policy's own order.
struct AlertsPart {
    let items: [Alert]
    let none: Bool

    struct Alert {
        let name: String
        let words: String
        let why: Items<String>?
        /// Whether it is about danger, rather than about what is not known yet.
        let isLoud: Bool
    }

    init(_ source: AssessmentSource) {
        items = source.kept.alerts.map { alert in
            let because = alert.because.map(\.asSentence)
            return Alert(
                name: source.names.title(alert.alert).capitalised,
                words: because.first ?? "",
                why: Items(Array(because.dropFirst())),
                isLoud: Self.loud.contains(alert.alert)
            )
        }
        none = items.isEmpty
    }

    private static let loud: Set<AlertID> = [
        "escalating", "control-gap", "no-agency-holds", "grade-below-test", "child-not-recorded", "not-seen-alone",
        "refusal-may-not-be-free", "vulnerability-unaddressed", "repeat-low-level", "concern-unresolved",
        "single-source-account",
    ]
}
