import ContactForms
import PlainWords
import Recognise
import Understand
import Vocabulary

/// The terms of a policy as they are offered to choose from.
struct PolicyChoices {
    let policy: Policy

    var features: [Choice] { policy.features.map { Choice($0.term.id.text, $0.term.title.capitalised) } }
    var controls: [Choice] { policy.controls.map { Choice($0.term.id.text, $0.term.title.capitalised) } }
    var owners: [Choice] { policy.controlOwners.map { Choice($0.id.text, $0.title.capitalised) } }
    var pathways: [Choice] { policy.pathways.map { Choice($0.id.text, $0.title.capitalised) } }

    var vulnerabilities: [Choice] {
        policy.vulnerabilities.map { Choice($0.term.id.text, $0.term.title.capitalised, note: $0.term.meaning) }
    }

    static let kinds = ContactKind.allCases.map { Choice($0.rawValue, $0.words) }
    static let roles = Role.allCases.map { Choice($0.rawValue, $0.words.capitalised) }
    static let consents = ConsentState.allCases.map { Choice($0.rawValue, $0.words) }
    static let knowable = [Choice("yes", "Yes"), Choice("no", "No"), Choice("unknown", "Not known")]

    static let states = [
        Choice("working", "Working", note: "Seen or confirmed to work"), Choice("weakened", "Weakened"),
        Choice("failed", "Failed"), Choice("never-existed", "Never existed"), Choice("unknown", "Not known"),
    ]

    static let reporters = [
        Choice("public", "Somebody of the public"), Choice("partner", "A partner agency"),
        Choice("officer", "A colleague"), Choice("anonymous", "Would not say who they are"),
    ]

    static let places = [
        Choice("home", "A home"), Choice("street", "A street or public place"), Choice("school", "A school"),
        Choice("care", "A care home or hospital"), Choice("business", "A business"), Choice("custody", "Custody"),
    ]

    /// The people of a draft, and nobody in particular.
    static func people(_ fields: DraftFields) -> [Choice] {
        fields.keys.map { Choice($0, fields.name(of: $0)) }
    }
}
