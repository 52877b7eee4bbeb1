import PlainWords
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
        let alerts = source.kept.alerts.map { Alert($0, source) }
        items = alerts.filter(\.isLoud) + alerts.filter { !$0.isLoud }
        none = items.isEmpty
    }
}

extension AlertsPart.Alert {
    init(_ alert: KeptAssessment.Alert, _ source: AssessmentSource) {
        let because = alert.because.map(\.asSentence)
        name = source.names.title(alert.alert).capitalised
        words = because.first ?? ""
        why = Items(Array(because.dropFirst()))
        isLoud = Self.loud.contains(alert.alert)
    }

    private static let loud: Set<AlertID> = [
        "escalating", "control-gap", "no-agency-holds", "grade-below-test", "child-not-recorded", "not-seen-alone",
        "refusal-may-not-be-free", "vulnerability-unaddressed", "repeat-low-level", "concern-unresolved",
        "single-source-account",
    ]
}
