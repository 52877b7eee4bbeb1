package import Vocabulary

/// That something is missing, as it follows from the records.
package struct Finding: Hashable, Sendable {
    package let check: StandingCheck
    package let about: FindingAbout
    /// From when its time runs.
    package let since: Instant
    /// Whether no record says when it began, so that its time runs from when it was first found.
    package let isSinceFound: Bool

    init(_ check: StandingCheck, _ about: FindingAbout, since: Instant, isSinceFound: Bool = false) {
        self.check = check
        self.about = about
        self.since = since
        self.isSinceFound = isSinceFound
    }
}

/// What of a contact a finding is about; people are told apart by what the document calls them.
package enum FindingAbout: Hashable, Sendable {
    case contact
    case referral(RecordID)
    case route(PathwayID, PersonID)
    case alert(AlertID, PersonID?)

    /// As a row of a table holds it.
    package var text: String {
        switch self {
        case .contact: "contact"
        case .referral(let id): "referral/\(id)"
        case .route(let pathway, let person): "route/\(pathway)/\(person)"
        case .alert(let alert, let person): "alert/\(alert)/\(person?.text ?? "")"
        }
    }

    /// Nil where a text is none.
    package init?(text: String) {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("contact", 1): self = .contact
        case ("referral", 2): self = .referral(RecordID(parts[1]))
        case ("route", 3): self = .route(PathwayID(parts[1]), PersonID(parts[2]))
        case ("alert", 3): self = .alert(AlertID(parts[1]), parts[2].isEmpty ? nil : PersonID(parts[2]))
        default: return nil
        }
    }
}
