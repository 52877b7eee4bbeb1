package import Vocabulary

/// What is done about an investigation that takes people with a licence.
package enum DemoInvestigationStep: Sendable {
    case begin(contact: String)
    case give(part: String, to: String)
    /// Somebody of a rank that may lets one without the licence do a part for a time.
    case allow(part: String, to: String, because: String, mitigation: String, until: CalendarDay)
    case close(because: String)

    /// The contact that it comes from, where that is what is done.
    var contact: String? { if case .begin(let contact) = self { contact } else { nil } }

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .begin(let contact): ("begin-investigation", contact)
        case .give(let part, let to): ("give-part", part + " " + to)
        case .allow(let part, let to, let because, let mitigation, let until):
            ("allow-part", [part, to, because, mitigation, until.text].joined(separator: "; "))
        case .close(let because): ("close-investigation", because)
        }
    }
}
